import type { Transaction } from '@adoption/database';
import type { PeriodKey } from '@adoption/metrics';

/** A snapshot that is about to be computed. */
export interface AnnouncedSnapshot {
  readonly customer: number;
  /** Whole days since 1970-01-01. */
  readonly asOf: number;
  readonly period: PeriodKey;
}

const TOKEN = `SELECT nextval('adoption_snapshot_tokens')::double precision AS token`;
const SQL = `
INSERT INTO adoption_snapshots AS t (as_of, period, formula_version, customer, announced, stale)
SELECT DATE '1970-01-01' + day, period, $5, customer, $1, true FROM unnest($2::int[], $3::text[], $4::int[]) AS wanted (day, period, customer)
ORDER BY day, period, customer
ON CONFLICT (as_of, period, formula_version, customer) DO UPDATE SET announced = excluded.announced`;

/** Announces computations of snapshots; returns the token that they are kept by. */
export async function announceSnapshots(transaction: Transaction, wanted: readonly AnnouncedSnapshot[], formulaVersion: number): Promise<number> {
  const [row] = await transaction.query<{ token: number }>(TOKEN);
  const columns = [wanted.map(({ asOf }) => asOf), wanted.map(({ period }) => period), wanted.map(({ customer }) => customer)];
  await transaction.run(SQL, [row!.token, ...columns, formulaVersion]);
  return row!.token;
}
