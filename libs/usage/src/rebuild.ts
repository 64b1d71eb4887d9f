import { EVERY_DAY, markSnapshotsStale } from '@adoption/accounts';
import type { Clock } from '@adoption/config';
import type { Database, Transaction } from '@adoption/database';
import { notFound } from '@adoption/problems';
import { bumpEpoch, lockAllLanes } from './lanes';
import { markPowerReferencesStale } from './power-references';
import { ACTIVITY_RECOUNT, type Recount, RECOUNTS } from './recounts';

/** How far a rollup is from a recount of the raw events. */
export interface Difference {
  readonly table: string;
  /** Rows that the recount has and the table had not (or with other values). */
  readonly missing: number;
  /** Rows that the table had and the recount has not (or with other values). */
  readonly surplus: number;
}

/**
 * Recomputes a customer's rollups from its raw events: after its zone or a user's internal flag changed, an import was undone
 * or a user was erased, and as a check at any time. Days whose raw events retention has dropped keep their rollups.
 */
export class Rebuild {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly defaultZone: string,
  ) {}

  /** Key of a customer by UUID or external id. @throws Problem not_found */
  async customerKey(name: string): Promise<number> {
    const [row] = await this.database.query<{ key: number }>(
      'SELECT key FROM customers WHERE external_id = $1 OR id::text = lower($1) ORDER BY external_id = $1 DESC LIMIT 1',
      [name],
    );
    if (row === undefined) throw notFound('customer');
    return row.key;
  }

  /** External ids of every customer. */
  async everyCustomer(): Promise<string[]> {
    return (await this.database.query<{ name: string }>('SELECT external_id AS name FROM customers ORDER BY external_id')).map((row) => row.name);
  }

  /** Compares every rollup of a customer with a recount; empty when they agree. Writers of the customer wait meanwhile. */
  async check(customer: number): Promise<Difference[]> {
    return this.database.transaction(async (transaction) => {
      await lockAllLanes(transaction);
      return this.compare(transaction, await this.parameters(transaction, customer));
    });
  }

  /** Recomputes a customer in a transaction of its own; returns what was different before. */
  async rebuild(customer: number): Promise<Difference[]> {
    return this.database.transaction(async (transaction) => {
      await lockAllLanes(transaction);
      const differences = await this.compare(transaction, await this.parameters(transaction, customer));
      await this.recount(transaction, customer);
      return differences;
    });
  }

  /** Recomputes a customer in the caller's transaction, which holds all lanes until it ends, because its days are cut in another zone from now on. */
  async rezoneIn(transaction: Transaction, customer: number): Promise<void> {
    await this.recount(transaction, customer);
    const [, , since] = await this.parameters(transaction, customer);
    await transaction.run('UPDATE customers SET zone_since = CASE WHEN isfinite($2::date) THEN $2::date END WHERE key = $1', [customer, since]);
  }

  /** Recomputes a customer in the caller's transaction, which holds all lanes until it ends. */
  async recount(transaction: Transaction, customer: number): Promise<void> {
    await bumpEpoch(transaction);
    const parameters = await this.parameters(transaction, customer);
    for (const recount of RECOUNTS) await replace(transaction, recount, parameters);
    const [activity] = await transaction.query<{ first_event_day: string | null; last_event_at: Date | null }>(ACTIVITY_RECOUNT, parameters);
    await transaction.run(
      `INSERT INTO customer_activity AS t (customer, version, changed_at, first_event_day, last_event_at) VALUES ($1, 1, to_timestamp($2::double precision / 1000.0), $3, $4)
       ON CONFLICT (customer) DO UPDATE SET version = t.version + 1, changed_at = excluded.changed_at, first_event_day = excluded.first_event_day, last_event_at = excluded.last_event_at`,
      [customer, this.clock.now(), activity!.first_event_day, activity!.last_event_at],
    );
    await markPowerReferencesStale(transaction, null);
    await markSnapshotsStale(transaction, [{ customer, day: EVERY_DAY }]);
  }

  /** Customer, zone, and the first local day whose raw events all exist ('-infinity' when none were ever dropped). */
  private async parameters(transaction: Transaction, customer: number): Promise<readonly [number, string, string]> {
    const [row] = await transaction.query<{ zone: string; since: string | null }>(
      `SELECT zone, (((raw_since AT TIME ZONE zone) + interval '1 day - 1 microsecond')::date)::text AS since
       FROM (SELECT coalesce(time_zone, $2) AS zone FROM customers WHERE key = $1) customer, usage_epoch`,
      [customer, this.defaultZone],
    );
    if (row === undefined) throw notFound('customer');
    return [customer, row.zone, row.since ?? '-infinity'];
  }

  private async compare(transaction: Transaction, parameters: readonly [number, string, string]): Promise<Difference[]> {
    const differences: Difference[] = [];
    for (const recount of RECOUNTS) {
      const columns = recount.columns.join(', ');
      const stored = `SELECT ${columns} FROM ${recount.table} WHERE customer = $1 AND ${recount.scope} AND ($2::text IS NOT NULL)`;
      const counted = `SELECT ${columns} FROM (${recount.sql}) counted`;
      const [row] = await transaction.query<{ missing: number; surplus: number }>(
        `WITH counted AS MATERIALIZED (${counted}), stored AS MATERIALIZED (${stored})
         SELECT (SELECT count(*)::int FROM (TABLE counted EXCEPT ALL TABLE stored) a) AS missing, (SELECT count(*)::int FROM (TABLE stored EXCEPT ALL TABLE counted) b) AS surplus`,
        parameters,
      );
      if (row!.missing > 0 || row!.surplus > 0) differences.push({ table: recount.table, ...row! });
    }
    return differences;
  }
}

async function replace(transaction: Transaction, recount: Recount, parameters: readonly unknown[]): Promise<void> {
  const columns = recount.columns.join(', ');
  const temporary = `recount_${recount.table}`;
  await transaction.run(`CREATE TEMPORARY TABLE ${temporary} (LIKE ${recount.table}) ON COMMIT DROP`);
  await transaction.run(`INSERT INTO ${temporary} (${columns}) SELECT ${columns} FROM (${recount.sql}) counted`, parameters);
  await transaction.run(`DELETE FROM ${recount.table} WHERE customer = $1 AND ${recount.scope} AND $2::text IS NOT NULL`, parameters);
  await transaction.run(`INSERT INTO ${recount.table} (${columns}) SELECT ${columns} FROM ${temporary}`);
  await transaction.run(`DROP TABLE ${temporary}`);
}
