import type { Transaction } from '@adoption/database';
import type { StoredRecommendation } from './stored-recommendations.query';

const STORE = `
INSERT INTO recommendations AS t (customer, rule, subject, status, reason, snoozed_until, title, evidence, impact, expected_gain, gap, rank, applies, first_seen_at, seen_at, resolved_at)
SELECT $1, rule, subject, status, reason, DATE '1970-01-01' + until, title, evidence, impact, gain, gap, rank, applies, moment, moment, CASE WHEN status = 'resolved' THEN moment END
FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::int[], $7::text[], $8::text[], $9::text[], $10::double precision[], $11::double precision[], $12::int[], $13::boolean[])
  AS r (rule, subject, status, reason, until, title, evidence, impact, gain, gap, rank, applies)
CROSS JOIN (SELECT to_timestamp($14::double precision / 1000) AS moment) m
ORDER BY rule, subject
ON CONFLICT (customer, rule, subject) DO UPDATE SET status = excluded.status, reason = excluded.reason, snoozed_until = excluded.snoozed_until, title = excluded.title,
  evidence = excluded.evidence, impact = excluded.impact, expected_gain = excluded.expected_gain, gap = excluded.gap, rank = excluded.rank, applies = excluded.applies,
  seen_at = CASE WHEN excluded.applies THEN excluded.seen_at ELSE t.seen_at END,
  resolved_at = CASE WHEN excluded.status = 'resolved' THEN coalesce(t.resolved_at, excluded.resolved_at) END`;

const SCANNED = `
INSERT INTO recommendation_scans (customer, through, snapshot, scanned_at) VALUES ($1, DATE '1970-01-01' + $2::int, $3, to_timestamp($4::double precision / 1000))
ON CONFLICT (customer) DO UPDATE SET through = excluded.through, snapshot = excluded.snapshot, scanned_at = excluded.scanned_at`;

/** Writes what was found of an account's recommendations. */
export async function storeRecommendations(transaction: Transaction, customer: number, found: readonly StoredRecommendation[], now: number): Promise<void> {
  const column = <Key extends keyof StoredRecommendation>(key: Key): StoredRecommendation[Key][] => found.map((row) => row[key]);
  await transaction.run(STORE, [
    customer,
    column('rule'),
    column('subject'),
    column('status'),
    column('reason'),
    column('snoozedUntil'),
    column('title'),
    column('evidence'),
    column('impact'),
    column('expectedGain'),
    column('gap'),
    column('rank'),
    column('applies'),
    now,
  ]);
}

/** Writes by which day's snapshot an account's recommendations were found. */
export async function noteRecommendationScan(
  transaction: Transaction,
  customer: number,
  scan: { readonly through: number; readonly snapshot: number },
  now: number,
): Promise<void> {
  await transaction.run(SCANNED, [customer, scan.through, scan.snapshot, now]);
}
