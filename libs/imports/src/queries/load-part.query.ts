import type { Queryable } from '@adoption/database';

const SQL = `
SELECT f.rows, f.bytes, f.ran, (SELECT coalesce(sum(e.rows), 0)::int FROM import_files e WHERE e.import = $1 AND e.part < $2) AS before,
  NOT EXISTS (SELECT FROM import_files e WHERE e.import = $1 AND e.part > $2) AS last
FROM import_files f WHERE f.import = $1 AND f.part = $2`;

/** A part of a file as it is kept. */
export interface KeptPart {
  readonly rows: number;
  readonly bytes: Buffer;
  /** What a run was going to do with it; null: no run came here yet. */
  readonly ran: unknown;
  /** Rows of the parts before. */
  readonly before: number;
  readonly last: boolean;
}

/** A part of a file; undefined when it is gone. */
export async function loadPart(database: Queryable, key: number, part: number): Promise<KeptPart | undefined> {
  const [row] = await database.query<KeptPart & Record<string, unknown>>(SQL, [key, part]);
  return row;
}
