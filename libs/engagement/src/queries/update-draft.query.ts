import type { Transaction } from '@adoption/database';
import type { DraftRow } from './insert-engagement.query';

const SQL = `
UPDATE engagements SET name = $2, feature = $3, subject = $4, body = $5, link_url = $6, audience = $7, holdout_percent = $8, quiet_hours = $9, send_at = $10, updated_at = $11
WHERE key = $1`;

/** Changes a draft, which the transaction holds. */
export async function updateDraft(transaction: Transaction, key: number, draft: DraftRow, now: Date): Promise<void> {
  const { name, feature, subject, body, linkUrl, audience, holdoutPercent, quietHours, sendAt } = draft;
  await transaction.run(SQL, [key, name, feature, subject, body, linkUrl, JSON.stringify(audience), holdoutPercent, quietHours, sendAt, now]);
}
