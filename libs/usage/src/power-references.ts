import type { Clock } from '@adoption/config';
import type { Database, Queryable, Transaction } from '@adoption/database';
import { startOfDay } from '@adoption/accounts';
import { lockAllLanes } from './lanes';
import type { ReferenceWindow } from './reference-window';
import { UnfinishedReferences } from './unfinished-references';

/**
 * The number of actions from which a user counts as a power user: the discrete 80th percentile of the actions of every active
 * user of every customer in the same local days. Kept for days that have ended in every zone; a write dated on or before the
 * day makes it stale, and a stale or missing one is computed again when it is needed, one computation at a time.
 */
export class PowerReferences {
  private last: Promise<unknown> = Promise.resolve();
  private readonly unfinished: UnfinishedReferences;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly defaultZone: string,
  ) {
    this.unfinished = new UnfinishedReferences(database);
  }

  /** Smallest number of actions with a cumulative share of active users of at least 80 %; null without active users. */
  async threshold(window: ReferenceWindow): Promise<number | null> {
    const stored = await this.stored(window);
    if (stored !== undefined) return stored.threshold;
    if (!(await this.isOver(window.to))) return this.unfinished.threshold(window);
    // One after the other, so that computations never hold more than two connections of the pool.
    const computed = this.last.then(() => this.computeAndKeep(window));
    this.last = computed.catch(() => null);
    return computed;
  }

  /** Computes what has become stale of the last days again, so that no reader waits for it; returns how many. */
  async refreshStale(): Promise<number> {
    const rows = await this.database.query<{ period: string; to: number }>(
      `SELECT period, as_of - DATE '1970-01-01' AS to FROM power_references WHERE stale AND as_of >= to_timestamp($1::double precision / 1000.0)::date - 8 ORDER BY as_of DESC, period`,
      [this.clock.now()],
    );
    for (const { period, to } of rows) await this.threshold({ period, to, from: period === 'all' ? null : to - Number.parseInt(period, 10) + 1 });
    return rows.length;
  }

  /** Whether the local day has ended for every customer. */
  private async isOver(day: number): Promise<boolean> {
    const zones = await this.database.query<{ zone: string }>('SELECT DISTINCT coalesce(time_zone, $1) AS zone FROM customers', [this.defaultZone]);
    return zones.every(({ zone }) => startOfDay(zone, day + 1) <= this.clock.now());
  }

  private async stored({ to, period }: ReferenceWindow): Promise<{ threshold: number | null } | undefined> {
    const [row] = await this.database.query<{ threshold: number | null }>(
      "SELECT threshold FROM power_references WHERE as_of = DATE '1970-01-01' + $1::int AND period = $2 AND NOT stale AND computed_at IS NOT NULL",
      [to, period],
      'power-reference',
    );
    return row;
  }

  /**
   * Announces the reference, counts, and keeps the count unless a write made it stale meanwhile. The announcement takes every
   * lane for a moment: writers that did not see it have committed before the count begins, later ones mark it stale.
   */
  private async computeAndKeep(window: ReferenceWindow): Promise<number | null> {
    const identity = [window.to, window.period];
    const gate = await this.database.pool.connect();
    try {
      await gate.query('SELECT pg_advisory_lock(7703, hashtext($1::text || $2::text))', [String(window.to), window.period]);
      const stored = await this.stored(window);
      if (stored !== undefined) return stored.threshold;
      await this.database.transaction(async (transaction) => {
        await lockAllLanes(transaction);
        await transaction.run(
          `INSERT INTO power_references (as_of, period, stale) VALUES (DATE '1970-01-01' + $1::int, $2, false)
           ON CONFLICT (as_of, period) DO UPDATE SET stale = false, threshold = NULL, active_users = NULL, computed_at = NULL`,
          identity,
        );
      });
      const threshold = await compute(this.database, window);
      await this.database.query(
        `UPDATE power_references SET threshold = $3, computed_at = to_timestamp($4::double precision / 1000.0) WHERE as_of = DATE '1970-01-01' + $1::int AND period = $2 AND NOT stale`,
        [...identity, threshold, this.clock.now()],
      );
      return threshold;
    } finally {
      await gate.query('SELECT pg_advisory_unlock_all()').catch(() => {});
      gate.release();
    }
  }
}

async function compute(database: Queryable, window: ReferenceWindow): Promise<number | null> {
  const [row] = await database.query<{ threshold: number | null }>(
    `SELECT percentile_disc(0.8) WITHIN GROUP (ORDER BY actions)::double precision AS threshold FROM (
       SELECT sum(actions) AS actions FROM user_days WHERE channel = 'u' AND day <= DATE '1970-01-01' + $1::int AND ($2::int IS NULL OR day >= DATE '1970-01-01' + $2::int) GROUP BY usr) per_user`,
    [window.to, window.from],
  );
  return row!.threshold;
}

/** Marks the references of a day and all later ones stale (every one when the day is null), in the writer's transaction. */
export async function markPowerReferencesStale(transaction: Transaction, day: number | null): Promise<void> {
  await transaction.run(
    `UPDATE power_references r SET stale = true FROM (
       SELECT as_of, period FROM power_references WHERE NOT stale AND ($1::int IS NULL OR as_of >= DATE '1970-01-01' + $1::int) ORDER BY as_of, period FOR UPDATE) due
     WHERE r.as_of = due.as_of AND r.period = due.period`,
    [day],
  );
}
