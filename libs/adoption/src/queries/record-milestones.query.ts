import type { Transaction } from '@adoption/database';
import type { MilestoneDay } from '@adoption/metrics';
import type { DueScan } from './milestone-scans-due.query';

/** While a milestone is younger than this, data that belongs to the same import may still move it or take it back; then it stays. */
const PROVISIONAL_HOURS = 24;

const WITHDRAW = `
DELETE FROM milestones WHERE customer = $1 AND key <> ALL($2::text[])
  AND recorded_at > to_timestamp($3::double precision / 1000) - interval '${PROVISIONAL_HOURS} hours'`;

const RECORD = `
INSERT INTO milestones (customer, key, day, recorded_at)
SELECT $1, m.key, DATE '1970-01-01' + m.day, to_timestamp($4::double precision / 1000) FROM unnest($2::text[], $3::int[]) AS m (key, day)
ON CONFLICT (customer, key) DO UPDATE SET day = excluded.day WHERE excluded.day < milestones.day
  OR (excluded.day > milestones.day AND milestones.recorded_at > excluded.recorded_at - interval '${PROVISIONAL_HOURS} hours')`;

/** What the account shows has changed, so its version moves: dashboards of the old one are no longer current. */
const MOVE =
  'UPDATE customer_activity SET version = version + 1, changed_at = greatest(changed_at, to_timestamp($2::double precision / 1000)) WHERE customer = $1';

const SCANNED = `
INSERT INTO milestone_scans (customer, through, version) VALUES ($1, DATE '1970-01-01' + $2::int, $3)
ON CONFLICT (customer) DO UPDATE SET through = excluded.through, version = excluded.version`;

/**
 * Records the milestones of an account and that it was looked at: each on the earliest day it was ever found on, except that what
 * was recorded in the last 24 hours follows the data. Returns how many are new, moved or withdrawn.
 */
export async function recordMilestones(transaction: Transaction, scan: DueScan, reached: readonly MilestoneDay[], now: number): Promise<number> {
  const keys = reached.map(({ key }) => key);
  const withdrawn = await transaction.run(WITHDRAW, [scan.key, keys, now]);
  const recorded = await transaction.run(RECORD, [scan.key, keys, reached.map(({ day }) => day), now]);
  const changed = withdrawn + recorded;
  if (changed > 0) await transaction.run(MOVE, [scan.key, now]);
  await transaction.run(SCANNED, [scan.key, scan.through, scan.version + (changed > 0 ? 1 : 0)]);
  return changed;
}
