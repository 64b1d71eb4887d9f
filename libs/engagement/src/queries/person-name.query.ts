import type { Queryable } from '@adoption/database';

const SQL = 'SELECT name FROM people WHERE email = $1';

/** Name of the person with this e-mail address in lower case; undefined when there is none. */
export async function personName(database: Queryable, email: string): Promise<string | undefined> {
  return (await database.query<{ name: string }>(SQL, [email]))[0]?.name;
}
