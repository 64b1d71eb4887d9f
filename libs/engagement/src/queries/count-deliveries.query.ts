import type { Queryable } from '@adoption/database';

/** How far an engagement is. */
export interface DeliveryCounts {
  /** Mails of which it is known what became of them, or that it will not be known. */
  readonly done: number;
  readonly total: number;
  /** Mails that could be claimed now. */
  readonly due: number;
}

const SQL = `
SELECT count(*) FILTER (WHERE d.state NOT IN ('pending', 'sending'))::int AS done, count(*)::int AS total,
  count(*) FILTER (WHERE d.state = 'pending' AND d.due_at <= now() AND e.state = 'sending')::int AS due
FROM deliveries d JOIN engagements e ON e.key = d.engagement WHERE e.id = $1`;

/** Counts the mails of an engagement. */
export async function countDeliveries(database: Queryable, engagement: string): Promise<DeliveryCounts> {
  return (await database.query<DeliveryCounts & Record<string, unknown>>(SQL, [engagement], 'count-deliveries'))[0]!;
}
