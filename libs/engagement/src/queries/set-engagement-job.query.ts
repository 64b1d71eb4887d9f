import type { Transaction } from '@adoption/database';

/** Remembers which job hands over the mails of an engagement. */
export async function setEngagementJob(transaction: Transaction, engagement: number, job: string): Promise<void> {
  await transaction.run('UPDATE engagements SET job = $2 WHERE key = $1 AND job IS DISTINCT FROM $2', [engagement, job]);
}
