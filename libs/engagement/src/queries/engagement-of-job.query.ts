import type { Queryable } from '@adoption/database';

const SQL = `SELECT subject ->> 'engagement' AS engagement FROM jobs WHERE id = $1`;

/** UUID of the engagement whose mails a job sends. */
export async function engagementOfJob(database: Queryable, job: string): Promise<string | null> {
  return (await database.query<{ engagement: string | null }>(SQL, [job]))[0]?.engagement ?? null;
}
