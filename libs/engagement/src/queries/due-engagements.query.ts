import type { Queryable } from '@adoption/database';

/** An engagement with mails to hand over now. */
export interface DueEngagement {
  readonly key: number;
  readonly id: string;
  readonly customer: number;
}

const SQL = `
SELECT key, id, customer FROM engagements e
WHERE state = 'sending' AND EXISTS (SELECT FROM deliveries d WHERE d.engagement = e.key AND d.state = 'pending' AND d.due_at <= now()) ORDER BY key LIMIT 1000`;

/** Engagements with mails that are due. */
export async function dueEngagements(database: Queryable): Promise<DueEngagement[]> {
  return database.query<DueEngagement & Record<string, unknown>>(SQL);
}
