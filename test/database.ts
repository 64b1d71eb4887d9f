import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** An empty, migrated database of its own for one test file. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

const TEMPLATE = 'adoption_template';

/** Connection string of the server that `npm test` starts; the tests fail without it, they never skip. */
export function testServerUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is missing: run the tests with "npm test", which starts a database for them');
  return url;
}

const onServer = async (sql: string): Promise<void> => {
  const client = new Client({ connectionString: testServerUrl() });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

/** Makes a database from the migrated template. */
export const createTestDatabase = (): Promise<TestDatabase> => databaseLike(TEMPLATE);

/** Makes a database with everything that another one holds, as a restored backup would; nobody may be connected to that one. */
export const copyTestDatabase = ({ url }: TestDatabase): Promise<TestDatabase> => databaseLike(new URL(url).pathname.slice(1));

async function databaseLike(template: string): Promise<TestDatabase> {
  const name = `adoption_test_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  const url = new URL(testServerUrl());
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}
