import type { Queryable } from '@adoption/database';

const SQL = `
SELECT e.job AS id FROM exports e JOIN jobs j ON j.id = e.job
WHERE e.job = ANY($1::uuid[]) AND (j.state IN ('queued', 'running') OR (j.state = 'done' AND e.made_at > now() - make_interval(days => $2)))`;

/** Which of these exports still need what stands in the folder: those under way, and those whose file is not too old. */
export const keptExports = async (database: Queryable, ids: readonly string[], keptDays: number): Promise<ReadonlySet<string>> =>
  new Set((await database.query<{ id: string }>(SQL, [ids, keptDays])).map(({ id }) => id));
