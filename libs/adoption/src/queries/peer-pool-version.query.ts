import type { Queryable } from '@adoption/database';
import type { SnapshotSlot } from '../snapshots/snapshot-slot';

const SQL = `
SELECT concat_ws('/',
  (SELECT concat_ws('.', count(*), max(token), count(*) FILTER (WHERE stale)) FROM adoption_snapshots WHERE as_of = DATE '1970-01-01' + $1::int AND period = $2 AND formula_version = $3),
  (SELECT concat_ws('.', count(*), sum(first_event_day - DATE '1970-01-01')) FROM customer_activity WHERE first_event_day <= DATE '1970-01-01' + $1::int - 29),
  (SELECT sum(version) FROM configuration_versions),
  (SELECT coalesce(threshold::text, '-') FROM power_references WHERE as_of = DATE '1970-01-01' + $1::int AND period = $2 AND NOT stale AND computed_at IS NOT NULL)) AS version`;

/** Moves with everything that a comparison on this day depends on, besides the account itself. */
export async function peerPoolVersion(database: Queryable, { asOf, period }: SnapshotSlot, formulaVersion: number): Promise<string> {
  const [row] = await database.query<{ version: string }>(SQL, [asOf, period, formulaVersion], 'peer-pool-version');
  return row!.version;
}
