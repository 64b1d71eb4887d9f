import type { Transaction } from '@adoption/database';

/** An account and the first local day on which its figures have changed, as whole days since 1970-01-01. */
export interface ChangedAccount {
  readonly customer: number;
  readonly day: number;
}

/** Stands for "any day may have changed". */
export const EVERY_DAY = 0;

const SQL = `
UPDATE adoption_snapshots s SET stale = true, announced = NULL FROM (
  SELECT t.as_of, t.period, t.formula_version, t.customer FROM unnest($1::int[], $2::int[]) AS changed (customer, day)
  JOIN adoption_snapshots t ON t.customer = changed.customer AND t.as_of >= DATE '1970-01-01' + changed.day AND (NOT t.stale OR t.announced IS NOT NULL)
  ORDER BY t.as_of, t.period, t.formula_version, t.customer FOR UPDATE OF t) due
WHERE s.as_of = due.as_of AND s.period = due.period AND s.formula_version = due.formula_version AND s.customer = due.customer`;

/**
 * Snapshots of these accounts, of the day and later, are no longer true; computations of them that are under way will not be kept.
 * In the transaction that changes what they were computed from.
 */
export async function markSnapshotsStale(transaction: Transaction, changed: readonly ChangedAccount[]): Promise<void> {
  if (changed.length === 0) return;
  await transaction.run(SQL, [changed.map(({ customer }) => customer), changed.map(({ day }) => Math.max(EVERY_DAY, Math.floor(day)))], 'mark_snapshots_stale');
}
