import type { Queryable } from '@adoption/database';

const SQL = `SELECT slot::int AS slot, key FROM features`;

/** Keys of the catalogue's features by slot. */
export async function featureSlots(database: Queryable): Promise<ReadonlyMap<number, string>> {
  const rows = await database.query<{ slot: number; key: string }>(SQL, [], 'feature-slots');
  return new Map(rows.map(({ slot, key }) => [slot, key]));
}
