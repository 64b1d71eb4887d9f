import type { Queryable } from '@adoption/database';

const SQL = 'SELECT slot::int AS slot, key, name, download_url AS "downloadUrl" FROM features WHERE key = $1 AND archived_on IS NULL';

/** A feature of the catalogue as links need it. */
export interface LinkableFeature {
  readonly slot: number;
  readonly key: string;
  readonly name: string;
  readonly downloadUrl: string | null;
}

/** The feature with this key, unless it is archived. */
export async function linkableFeature(database: Queryable, key: string): Promise<LinkableFeature | undefined> {
  const [row] = await database.query<LinkableFeature & Record<string, unknown>>(SQL, [key]);
  return row;
}
