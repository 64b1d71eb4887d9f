import type { Transaction } from '@adoption/database';
import type { MilestoneDay } from '@adoption/metrics';
import type { DueScan } from './milestone-scans-due.query';

const RECORD = `
INSERT INTO milestones (customer, key, day, recorded_at)
SELECT $1, m.key, DATE '1970-01-01' + m.day, to_timestamp($4::double precision / 1000) FROM unnest($2::text[], $3::int[]) AS m (key, day)
ON CONFLICT (customer, key) DO UPDATE SET day = excluded.day, recorded_at = excluded.recorded_at WHERE excluded.day < milestones.day`;

/** What the account shows has changed, so its version moves: dashboards of the old one are no longer current. */
const MOVE =
  'UPDATE customer_activity SET version = version + 1, changed_at = greatest(changed_at, to_timestamp($2::double precision / 1000)) WHERE customer = $1';

const SCANNED = `
INSERT INTO milestone_scans (customer, through, version) VALUES ($1, DATE '1970-01-01' + $2::int, $3)
ON CONFLICT (customer) DO UPDATE SET through = excluded.through, version = excluded.version`;

/** Records milestones, each on the earliest day it was ever found on, and that the account was looked at; returns how many are new or earlier. */
export async function recordMilestones(transaction: Transaction, scan: DueScan, reached: readonly MilestoneDay[], now: number): Promise<number> {
  const recorded = await transaction.run(RECORD, [scan.key, reached.map(({ key }) => key), reached.map(({ day }) => day), now]);
  if (recorded > 0) await transaction.run(MOVE, [scan.key, now]);
  await transaction.run(SCANNED, [scan.key, scan.through, scan.version + (recorded > 0 ? 1 : 0)]);
  return recorded;
}
