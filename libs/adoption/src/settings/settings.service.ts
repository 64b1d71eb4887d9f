import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { Caller } from '@adoption/access';
import { type FeatureCutoff, findCutoffs, setCutoffs } from '@adoption/accounts';
import { Clock } from '@adoption/config';
import { Database, type Queryable, type Transaction } from '@adoption/database';
import { startJob } from '@adoption/jobs';
import type { TargetOverride } from '@adoption/metrics';
import { Problem } from '@adoption/problems';
import type { ScoreFormula } from '@adoption/scoring';
import type { Page } from '../page-of';
import { lockSetting } from '../queries/lock-setting.query';
import { settingVersions } from '../queries/setting-versions.query';
import { NEWEST, type SettingTopic, type StoredSetting, storedSettings } from '../queries/stored-settings.query';
import { moveConfiguration, writeSetting } from '../queries/write-setting.query';
import { readCutoffs } from './cutoff-setting';
import { DEFAULT_SCORE, formulaOf, readScore, type ScoreSetting } from './score-setting';
import { type ChangeNote, readChange } from './setting-change';
import { readThresholds } from './threshold-setting';

/** What the value of each topic is. */
export interface SettingValues {
  readonly score: ScoreSetting;
  readonly thresholds: readonly TargetOverride[];
  readonly feature_cutoffs: readonly FeatureCutoff[];
}

/** A setting in force; author, reason and moment are null while it is the product's own. */
export interface SettingInForce<Value> {
  readonly version: number;
  readonly value: Value;
  readonly author: string | null;
  readonly reason: string | null;
  readonly changedAt: Date | null;
}

/** A setting after a save; `jobId` is the recomputing of scores, null when nothing was changed. */
export interface SavedSetting<Value> extends SettingInForce<Value> {
  readonly jobId: string | null;
}

/** What figures are judged by. */
export interface JudgingSettings {
  readonly formula: ScoreFormula;
  readonly formulaVersion: number;
  readonly thresholds: readonly TargetOverride[];
  readonly thresholdsVersion: number;
}

/** Changes a value in the transaction of its new version; null when that says nothing new. */
type Change<Value> = (transaction: Transaction, before: Value, now: Date) => Promise<Value | null>;

/** The score formula, the targets and the cut-offs of features: what is in force, what was, and changing it. */
@Injectable()
export class SettingsService {
  private held: JudgingSettings | null = null;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * What figures are judged by, in every process from the commit of a change on: asks which versions are in force, and reads only those
   * it does not hold. A version never changes, so what is held is never wrong.
   * @param database a snapshot, where the settings must be those of its moment
   */
  async current(database: Queryable = this.database): Promise<JudgingSettings> {
    const versions = await settingVersions(database);
    const held = this.held;
    if (held !== null && held.formulaVersion === versions.score && held.thresholdsVersion === versions.thresholds) return held;
    const score = await this.read(database, 'score', DEFAULT_SCORE, versions.score);
    const thresholds = await this.read(database, 'thresholds', [], versions.thresholds);
    this.held = {
      formula: formulaOf(score.value, score.version),
      formulaVersion: score.version,
      thresholds: thresholds.value,
      thresholdsVersion: thresholds.version,
    };
    return this.held;
  }

  score(): Promise<SettingInForce<ScoreSetting>> {
    return this.read(this.database, 'score', DEFAULT_SCORE);
  }

  thresholds(): Promise<SettingInForce<readonly TargetOverride[]>> {
    return this.read(this.database, 'thresholds', []);
  }

  /** Of every feature, as the catalogue has them: it may also be changed by a bulk write of features, which makes no version. */
  async featureCutoffs(): Promise<SettingInForce<readonly FeatureCutoff[]>> {
    // The version first: a change in between then makes a save that is based on this answer a conflict.
    const { version, author, reason, changedAt } = await this.read(this.database, 'feature_cutoffs', []);
    return { version, value: await findCutoffs(this.database), author, reason, changedAt };
  }

  /**
   * Every change of a topic, the newest first.
   * @param before version that the page follows; null: the first page
   */
  async history<Topic extends SettingTopic>(topic: Topic, limit: number, before: number | null): Promise<Page<StoredSetting<SettingValues[Topic]>>> {
    const found = await storedSettings<SettingValues[Topic]>(this.database, topic, before === null ? NEWEST : before - 1, limit + 1);
    const items = found.slice(0, limit);
    return { items, next: found.length > limit ? String(items.at(-1)?.version) : null };
  }

  /** @throws Problem `invalid`, `conflict` */
  saveScore(body: unknown, by: Caller): Promise<SavedSetting<ScoreSetting>> {
    const { value, ...note } = readChange(body, readScore);
    return this.save('score', DEFAULT_SCORE, note, by, replaceBy('score', value));
  }

  /** @throws Problem `invalid`, `conflict` */
  saveThresholds(body: unknown, by: Caller): Promise<SavedSetting<readonly TargetOverride[]>> {
    const { value, ...note } = readChange(body, readThresholds);
    return this.save('thresholds', [], note, by, replaceBy('thresholds', value));
  }

  /**
   * Features that are not named keep their cut-offs.
   * @throws Problem `invalid`, `conflict`
   */
  async saveFeatureCutoffs(body: unknown, by: Caller): Promise<SavedSetting<readonly FeatureCutoff[]>> {
    // Features are never removed from the catalogue, so what is known now will be known then.
    const catalogue = new Set((await findCutoffs(this.database)).map(({ feature }) => feature));
    const { value, ...note } = readChange(body, readCutoffs(catalogue));
    const saved = await this.save('feature_cutoffs', [], note, by, async (transaction, _before, now) =>
      (await setCutoffs(transaction, value, now)) ? findCutoffs(transaction) : null,
    );
    return saved.jobId === null ? { ...saved, value: await findCutoffs(this.database) } : saved;
  }

  /** The version, the mark for readers and the job that recomputes the scores: all or nothing. */
  private save<Topic extends SettingTopic>(
    topic: Topic,
    own: SettingValues[Topic],
    { reason, basedOn }: ChangeNote,
    by: Caller,
    change: Change<SettingValues[Topic]>,
  ): Promise<SavedSetting<SettingValues[Topic]>> {
    return this.database.transaction(async (transaction) => {
      await lockSetting(transaction, topic);
      const before = await this.read(transaction, topic, own);
      if (basedOn !== null && basedOn !== before.version) throw outdated(before.version);
      const now = new Date(this.clock.now());
      const value = await change(transaction, before.value, now);
      if (value === null) return { ...before, jobId: null };
      const setting = { version: before.version + 1, value, author: by.email ?? by.id, reason, changedAt: now };
      await writeSetting(transaction, topic, setting);
      const job = { kind: 'take-snapshots', subject: { scope: 'latest' }, customer: null, requestedBy: by.id, singleton: 'latest' } as const;
      return { ...setting, jobId: await startJob(transaction, job) };
    });
  }

  /** A version, by default the newest; the product's own where there is none. */
  private async read<Topic extends SettingTopic>(
    database: Queryable,
    topic: Topic,
    own: SettingValues[Topic],
    version = NEWEST,
  ): Promise<SettingInForce<SettingValues[Topic]>> {
    const [stored] = await storedSettings<SettingValues[Topic]>(database, topic, version, 1);
    return stored ?? { version: 1, value: own, author: null, reason: null, changedAt: null };
  }
}

const replaceBy =
  <Topic extends 'score' | 'thresholds'>(topic: Topic, value: SettingValues[Topic]): Change<SettingValues[Topic]> =>
  async (transaction, before, now) => {
    if (isDeepStrictEqual(before, value)) return null;
    await moveConfiguration(transaction, topic, now);
    return value;
  };

const outdated = (version: number): Problem =>
  new Problem('conflict', 'outdated_version', `The setting was changed meanwhile and is now at version ${version}. Read it again.`, [
    { pointer: '/version', code: 'outdated_version', detail: `must be ${version}, the version in force` },
  ]);
