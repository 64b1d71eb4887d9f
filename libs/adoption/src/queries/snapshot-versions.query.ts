import type { Transaction } from '@adoption/database';
import type { Day, PeriodKey } from '@adoption/metrics';
import { ROW_VERSION } from './row-version';

const SQL = `
SELECT as_of AS day, ${ROW_VERSION} AS version
FROM adoption_snapshots WHERE as_of = ANY(SELECT DATE '1970-01-01' + day FROM unnest($1::int[]) AS wanted (day)) AND period = $2 AND formula_version = $3
GROUP BY as_of`;

/** Names for the present state of the snapshots of some days; days without any are left out. */
export async function snapshotVersions(transaction: Transaction, days: readonly Day[], period: PeriodKey, formula: number): Promise<ReadonlyMap<Day, string>> {
  const rows = await transaction.read<{ day: Day; version: string }>('snapshot-versions', SQL, [days, period, formula]);
  return new Map(rows.map(({ day, version }) => [day, version]));
}
