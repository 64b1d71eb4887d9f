import type { Database, Queryable, Transaction } from '@adoption/database';
import type { ReferenceWindow } from './reference-window';

/** Windows that a process remembers: every period of the days that have not ended everywhere. */
const MOST_WINDOWS = 16;
const POWER_SHARE = 0.8;

/** What is known of a window. */
interface Counted {
  /** State of everybody's usage that it was counted from. */
  readonly usage: string;
  readonly customers: ReadonlyMap<number, CountedCustomer>;
  readonly threshold: number | null;
}

interface CountedCustomer {
  readonly version: number;
  /** Actions of each active user. */
  readonly actions: Float64Array;
}

const NOTHING: Counted = { usage: '', customers: new Map(), threshold: null };

/**
 * References of days that have not ended everywhere, which are not stored because every event of such a day may change them. A write
 * of usage moves the version of its customer: what was counted of the others still holds, and only the customers that have changed
 * are counted again.
 */
export class UnfinishedReferences {
  private readonly windows = new Map<string, Promise<Counted>>();

  constructor(private readonly database: Database) {}

  /** The discrete 80th percentile of actions per active user, as of now; null without active users. */
  async threshold(window: ReferenceWindow): Promise<number | null> {
    const name = `${window.period}/${window.from}/${window.to}`;
    const before = this.windows.get(name);
    const known = await before?.catch(() => NOTHING);
    if (known !== undefined && known.usage === (await usageState(this.database))) return known.threshold;
    // One after the other: who comes second finds what the first has counted.
    const counted = this.recount(window, this.windows.get(name));
    this.windows.delete(name);
    this.windows.set(name, counted);
    if (this.windows.size > MOST_WINDOWS) this.windows.delete(this.windows.keys().next().value!);
    return (await counted).threshold;
  }

  private async recount(window: ReferenceWindow, before: Promise<Counted> | undefined): Promise<Counted> {
    const known = (await before?.catch(() => NOTHING)) ?? NOTHING;
    return this.database.snapshot(async (transaction) => {
      const usage = await usageState(transaction);
      if (usage === known.usage) return known;
      const versions = await customerVersions(transaction);
      const changed = [...versions].filter(([customer, version]) => known.customers.get(customer)?.version !== version).map(([customer]) => customer);
      const actions = await actionsOfUsers(transaction, window, changed);
      const customers = new Map(known.customers);
      for (const customer of changed) customers.set(customer, { version: versions.get(customer)!, actions: actions.get(customer) ?? new Float64Array(0) });
      for (const customer of customers.keys()) if (!versions.has(customer)) customers.delete(customer);
      return { usage, customers, threshold: percentileOf([...customers.values()].map((counted) => counted.actions)) };
    });
  }
}

/** The smallest value with a cumulative share of at least 80 %. */
function percentileOf(lists: readonly Float64Array[]): number | null {
  const all = new Float64Array(lists.reduce((length, list) => length + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  all.sort();
  return all[Math.ceil(POWER_SHARE * all.length) - 1] ?? null;
}

async function usageState(database: Queryable): Promise<string> {
  const sql = "SELECT concat_ws('/', count(*), sum(version)) AS usage FROM customer_activity";
  const [row] = await database.query<{ usage: string }>(sql, [], 'usage-state');
  return row!.usage;
}

async function customerVersions(transaction: Transaction): Promise<ReadonlyMap<number, number>> {
  const sql = 'SELECT customer, version FROM customer_activity';
  const rows = await transaction.read<{ customer: number; version: number }>('customer-versions', sql, []);
  return new Map(rows.map(({ customer, version }) => [customer, version]));
}

/** Actions of each active user of some customers in the window, by customer. */
async function actionsOfUsers(
  transaction: Transaction,
  { from, to }: ReferenceWindow,
  customers: readonly number[],
): Promise<ReadonlyMap<number, Float64Array>> {
  if (customers.length === 0) return new Map();
  const rows = await transaction.query<{ customer: number; actions: number[] }>(
    `SELECT customer, array_agg(actions) AS actions FROM (
       SELECT customer, sum(actions)::double precision AS actions FROM user_days
       WHERE customer = ANY($3::int[]) AND channel = 'u' AND day <= DATE '1970-01-01' + $1::int AND ($2::int IS NULL OR day >= DATE '1970-01-01' + $2::int)
       GROUP BY customer, usr) per_user GROUP BY customer`,
    [to, from, customers],
  );
  return new Map(rows.map(({ customer, actions }) => [customer, Float64Array.from(actions)]));
}
