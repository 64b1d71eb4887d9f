import type { Queryable } from '@adoption/database';

const SQL = `
INSERT INTO imports (state, file_name, created_by, created_name, csm_email, created_at)
VALUES ('receiving', $1, $2, $3, $4, to_timestamp($5::double precision / 1000)) RETURNING key, id`;

/** Makes the row of a file that is arriving; nobody sees it yet. */
export async function createDraft(
  database: Queryable,
  fileName: string,
  by: { readonly id: string; readonly name: string; readonly csmEmail: string | null },
  now: number,
): Promise<{ readonly key: number; readonly id: string }> {
  const [row] = await database.query<{ key: number; id: string }>(SQL, [fileName, by.id, by.name, by.csmEmail, now]);
  return row!;
}
