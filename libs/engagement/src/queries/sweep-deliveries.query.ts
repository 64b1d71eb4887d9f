import type { Queryable } from '@adoption/database';

const SQL = `
UPDATE deliveries SET state = 'unknown', reason = 'interrupted', lease_until = NULL, ended_at = now() WHERE state = 'sending' AND lease_until < now() RETURNING 1 AS swept`;

/** Gives up mails whose worker has fallen silent while they were handed over: whether they arrived is not known. How many. */
export async function sweepDeliveries(database: Queryable): Promise<number> {
  return (await database.query(SQL)).length;
}
