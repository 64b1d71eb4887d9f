import type { Queryable } from '@adoption/database';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

const SQL = `
SELECT wanted.name, c.key FROM unnest($2::text[]) AS wanted (name) JOIN customers c ON c.id = wanted.name::uuid WHERE $3::text IS NULL OR lower(c.csm_email) = $3
UNION ALL
SELECT wanted.name, c.key FROM unnest($1::text[]) AS wanted (name) JOIN customers c ON c.external_id = wanted.name`;
const OF_CSM = 'SELECT key FROM customers WHERE key = ANY($1::int[]) AND lower(csm_email) = $2';

/** Keys of customers by the names that rows use: external id, or UUID where none fits. Those out of reach are missing like those that do not exist. */
export async function customersInReach(database: Queryable, names: readonly string[], csmEmail: string | null): Promise<ReadonlyMap<string, number>> {
  const distinct = [...new Set(names)].filter((name) => !name.includes('\0') && name.isWellFormed());
  const found = await database.query<{ name: string; key: number }>(SQL, [distinct, distinct.filter((name) => UUID.test(name)), csmEmail]);
  // External ids come last and win, so whether they are in reach is judged only after that.
  const keys = new Map(found.map(({ name, key }) => [name, key]));
  if (csmEmail === null) return keys;
  const mine = new Set((await database.query<{ key: number }>(OF_CSM, [[...keys.values()], csmEmail])).map(({ key }) => key));
  return new Map([...keys].filter(([, key]) => mine.has(key)));
}
