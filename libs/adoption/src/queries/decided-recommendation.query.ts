import type { Transaction } from '@adoption/database';
import type { StoredRecommendation } from './stored-recommendations.query';

const SQL = `
UPDATE recommendations SET status = $4, reason = $5, snoozed_until = DATE '1970-01-01' + $6::int, decided_by = $7, decided_at = to_timestamp($8::double precision / 1000), resolved_at = NULL
WHERE customer = $1 AND rule = $2 AND subject = $3`;

/** Writes what a person has decided about a recommendation. */
export async function decidedRecommendation(
  transaction: Transaction,
  customer: number,
  { rule, subject, status, reason, snoozedUntil }: Pick<StoredRecommendation, 'rule' | 'subject' | 'status' | 'reason' | 'snoozedUntil'>,
  by: string,
  now: number,
): Promise<void> {
  await transaction.run(SQL, [customer, rule, subject, status, reason, snoozedUntil, by, now]);
}
