import { Inject, Injectable } from '@nestjs/common';
import { lockAccounts, parseDay } from '@adoption/accounts';
import { Clock, SETTINGS, type Settings } from '@adoption/config';
import { Database } from '@adoption/database';
import { type AccountFacts, coreFigures, type Day, dormantRecovery, type PeriodKey, type ResolvedPeriod, type Window } from '@adoption/metrics';
import type { ScoreFormula } from '@adoption/scoring';
import { lockAllLanes, PowerReferences } from '@adoption/usage';
import { loadFacts } from '../load-facts';
import { accountById } from '../queries/account.query';
import { announceSnapshots } from '../queries/announce-snapshots.query';
import { catalogueVersion } from '../queries/catalogue-version.query';
import { type ComputedSnapshot, keepSnapshots } from '../queries/keep-snapshots.query';
import { type SessionDays, sessionDays } from '../queries/session-days.query';
import { snapshotFigures } from './snapshot-figures';
import { slotPeriod, type SnapshotSlot } from './snapshot-slot';

/** An account and the snapshots that are wanted of it. */
export interface SnapshotRequest {
  readonly key: number;
  readonly id: string;
  readonly slots: readonly SnapshotSlot[];
}

export interface SnapshotOutcome {
  /** By key of the account. */
  readonly computed: ReadonlyMap<number, readonly ComputedSnapshot[]>;
  /** Accounts that could not be computed; the others are not harmed. */
  readonly failures: ReadonlyMap<number, unknown>;
  /** Accounts of which not everything was kept: a write or another computation came in between. */
  readonly overtaken: ReadonlySet<number>;
}

/** Accounts that are computed at the same time. */
const SIDE_BY_SIDE = 2;

type Thresholds = (period: PeriodKey, window: Window) => Promise<number | null>;

/**
 * Computes and keeps what accounts look like on a day. A computation announces itself while no writer is at work, counts, and is kept
 * only if no write of the account came in between: what is kept and not stale is what the account's dashboard shows.
 */
@Injectable()
export class Snapshots {
  constructor(
    private readonly database: Database,
    private readonly references: PowerReferences,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Computes snapshots of a few accounts, each from one reading of its whole life, and keeps those that nothing has overtaken. */
  async take(requests: readonly SnapshotRequest[], formula: ScoreFormula): Promise<SnapshotOutcome> {
    const computed = new Map<number, ComputedSnapshot[]>();
    const failures = new Map<number, unknown>();
    const overtaken = new Set<number>();
    const wanted = requests.filter(({ slots }) => slots.length > 0);
    if (wanted.length === 0) return { computed, failures, overtaken };
    const version = Number(formula.version);
    const token = await this.announce(wanted, version);
    const thresholds = this.thresholds();
    // While the database answers for one account, the figures of another are made.
    const left = [...wanted];
    const work = async (): Promise<void> => {
      for (let request = left.shift(); request !== undefined; request = left.shift()) {
        try {
          const snapshots = await this.compute(request, formula, thresholds);
          computed.set(request.key, snapshots);
          const kept = await keepSnapshots(this.database, request.key, version, token, snapshots, this.clock.now());
          if (kept < snapshots.length) overtaken.add(request.key);
        } catch (error) {
          failures.set(request.key, error);
        }
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
    return { computed, failures, overtaken };
  }

  /** Holds everybody who writes for a moment: who has written before is seen by the count, who writes later sees the announcement. */
  private async announce(requests: readonly SnapshotRequest[], formulaVersion: number): Promise<number> {
    return this.database.transaction(async (transaction) => {
      await lockAccounts(transaction);
      await lockAllLanes(transaction);
      const wanted = requests.flatMap(({ key, slots }) => slots.map(({ asOf, period }) => ({ customer: key, asOf, period })));
      return announceSnapshots(transaction, wanted, formulaVersion);
    });
  }

  /** References are the same for all accounts: each is asked for once. */
  private thresholds(): Thresholds {
    const known = new Map<string, Promise<number | null>>();
    return (period, { from, to }) => {
      const name = `${period}/${to}`;
      const found = known.get(name) ?? this.references.threshold({ period, from: period === 'all' ? null : from, to });
      known.set(name, found);
      return found;
    };
  }

  private async compute({ id, slots }: SnapshotRequest, formula: ScoreFormula, thresholds: Thresholds): Promise<ComputedSnapshot[]> {
    const powerThresholds = new Map<SnapshotSlot, { current: number | null; previous: number | null }>();
    for (const slot of slots) {
      // The windows of `all` begin before anything that was counted; other periods do not depend on the first event.
      const { window, previous } = slotPeriod(slot, null);
      powerThresholds.set(slot, {
        current: await thresholds(slot.period, window),
        previous: previous === null ? null : await thresholds(slot.period, previous),
      });
    }
    return this.database.snapshot(async (transaction) => {
      const account = await accountById(transaction, id, { csmEmail: null }, this.settings.timeZone);
      if (account === undefined) return [];
      const firstEventDay = account.firstEventDay === null ? null : parseDay(account.firstEventDay);
      const version = await catalogueVersion(transaction);
      const periods = new Map(slots.map((slot) => [slot, slotPeriod(slot, firstEventDay)]));
      const [{ facts }, sessions] = await Promise.all([
        loadFacts(transaction, account, [...periods.values()]),
        sessionDays(transaction, account.key, ...daysOf([...periods.values()])),
      ]);
      const snapshots: ComputedSnapshot[] = [];
      for (const [slot, period] of periods) {
        const power = powerThresholds.get(slot)!;
        const figures = figuresOf(facts, sessions, period, power, formula);
        const recovery = period.previous === null ? null : dormantRecovery(facts, period.window);
        snapshots.push({ slot, figures, recovery, catalogueVersion: version, powerThreshold: power.current });
      }
      return snapshots;
    });
  }
}

/** First and last day of some windows and the ones before them. */
const daysOf = (periods: readonly ResolvedPeriod[]): [Day, Day] => [
  Math.min(...periods.map(({ window, previous }) => (previous ?? window).from)),
  Math.max(...periods.map(({ window }) => window.to)),
];

function figuresOf(
  facts: AccountFacts,
  sessions: SessionDays,
  { key, window, previous }: ResolvedPeriod,
  power: { readonly current: number | null; readonly previous: number | null },
  formula: ScoreFormula,
): ComputedSnapshot['figures'] {
  const now = coreFigures(facts, { window, sessions: sessions.of(window), powerThreshold: power.current }, key);
  const before = previous === null ? null : coreFigures(facts, { window: previous, sessions: sessions.of(previous), powerThreshold: power.previous }, key);
  return snapshotFigures(now, before, formula);
}
