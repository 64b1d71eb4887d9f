import { Inject, Injectable } from '@nestjs/common';
import { Clock, SETTINGS, type Settings } from '@adoption/config';
import { Database } from '@adoption/database';
import type { PeriodKey } from '@adoption/metrics';
import { catalogueVersion } from '../queries/catalogue-version.query';
import { dueSnapshots } from '../queries/due-snapshots.query';
import { peerPool } from '../queries/peer-pool.query';
import { SettingsService } from '../settings/settings.service';
import { type SnapshotRequest, Snapshots } from './snapshots';

/** Accounts of one step: an interruption costs no more than these. */
const ACCOUNTS_A_STEP = 25;

/** Which snapshots a job takes: what is due of every account, or those of one day and period that a comparison waits for. */
export type SnapshotScope = { readonly scope: 'latest' } | { readonly scope: 'day'; readonly asOf: number; readonly period: PeriodKey };

/** How far a job has come. Rows say what is missing, so all that a step has to remember is whom to leave out. */
export interface SnapshotPosition {
  readonly done: number;
  /** Keys of accounts that something overtook while they were computed: whoever writes without end would hold the job on them. The next job takes them. */
  readonly overtaken: readonly number[];
  /** Keys of accounts that failed, and why the first one did. */
  readonly failed: readonly number[];
  readonly reason: string | null;
  /** Whether those that failed have had another turn, after all others: the moment may have been the reason. */
  readonly again: boolean;
}

const START: SnapshotPosition = { done: 0, overtaken: [], failed: [], reason: null, again: false };

export interface SnapshotStep {
  readonly position: SnapshotPosition;
  readonly remaining: number;
}

/** Takes the snapshots that are due, a few accounts at a time. Done again it finds nothing left to do. */
@Injectable()
export class SnapshotRound {
  constructor(
    private readonly database: Database,
    private readonly snapshots: Snapshots,
    private readonly configured: SettingsService,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Accounts of which snapshots are due. */
  async dueAccounts(): Promise<number> {
    return (await this.due({ scope: 'latest' }, 1, [])).accounts;
  }

  /** @param reached null before the first step */
  async step(scope: SnapshotScope, reached: SnapshotPosition | null): Promise<SnapshotStep> {
    const position = reached ?? START;
    const { requests, accounts } = await this.due(scope, ACCOUNTS_A_STEP, [...position.failed, ...position.overtaken]);
    const { formula } = await this.configured.current();
    const { failures, overtaken } = await this.snapshots.take(requests, formula);
    const [first] = failures.values();
    const next: SnapshotPosition = {
      done: position.done + requests.length - failures.size,
      overtaken: [...position.overtaken, ...overtaken],
      failed: [...position.failed, ...failures.keys()],
      reason: position.reason ?? (first === undefined ? null : first instanceof Error ? first.message : 'unknown'),
      again: position.again,
    };
    // What became due during the last step, by another formula for one, is still this job's: it stood in for whoever asked for it.
    const left = accounts > requests.length ? accounts - requests.length : (await this.due(scope, 1, [...next.failed, ...next.overtaken])).accounts;
    if (left > 0 || next.failed.length === 0 || next.again) return { position: next, remaining: left };
    return { position: { ...next, failed: [], reason: null, again: true }, remaining: next.failed.length };
  }

  private async due(scope: SnapshotScope, limit: number, without: readonly number[]): Promise<{ requests: readonly SnapshotRequest[]; accounts: number }> {
    const { formulaVersion } = await this.configured.current();
    if (scope.scope === 'day') {
      const pool = await this.database.snapshot((transaction) => peerPool(transaction, scope, formulaVersion));
      const missing = pool.filter(({ key, fresh }) => !fresh && !without.includes(key));
      return { requests: missing.slice(0, limit).map(({ key, id }) => ({ key, id, slots: [scope] })), accounts: missing.length };
    }
    const version = await catalogueVersion(this.database);
    const requests = await dueSnapshots(this.database, this.clock.now(), this.settings.timeZone, formulaVersion, version, limit, without);
    return { requests, accounts: requests[0]?.accounts ?? 0 };
  }
}
