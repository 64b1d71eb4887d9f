import type { Queryable } from '@adoption/database';

const SQL = 'SELECT customer, external_id AS "externalId" FROM users WHERE external_id = ANY($1::text[])';

/** Every customer that these users (by external id) belong to. */
export const memberships = (database: Queryable, users: readonly string[]): Promise<{ customer: number; externalId: string }[]> => database.query(SQL, [users]);
