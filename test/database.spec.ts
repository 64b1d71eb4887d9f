import { Database } from '@adoption/database';
import { testServerUrl } from './database';

const database = new Database(testServerUrl(), 2, 'read');

afterAll(() => database.close());

test('facts are read as they are stored: every byte of a blob, both signs, days before and after 1970', async () => {
  const sql = `SELECT (SELECT string_agg(set_byte('\\x00'::bytea, 0, n), ''::bytea ORDER BY n) FROM generate_series(0, 255) n) AS blob, 200 AS small, -2147483648 AS least,
    9007199254740991::bigint AS big, 0.1::double precision AS fraction, true AS yes, 'Zoë ✓' AS text, DATE '1969-12-31' AS before, DATE '2026-03-29' AS after, $1::int AS given, NULL::bytea AS nothing`;
  for (let run = 0; run < 2; run++) {
    const [row] = await database.snapshot((transaction) => transaction.read('everything', sql, [run]));
    expect(row).toEqual({
      blob: Buffer.from(Array.from({ length: 256 }, (_, n) => n)),
      small: 200,
      least: -2_147_483_648,
      big: Number.MAX_SAFE_INTEGER,
      fraction: 0.1,
      yes: true,
      text: 'Zoë ✓',
      before: -1,
      after: 20_541,
      given: run,
      nothing: null,
    });
  }
});

test('a connection that dies in the middle of a transaction fails that transaction and nothing else', async () => {
  let other = 0;
  const broken = database.transaction(async (transaction) => {
    const [me] = await transaction.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await database.query('SELECT pg_terminate_backend($1)', [me!.pid]);
    // Nothing is being asked of the connection when it dies: the driver reports it as an event.
    await new Promise((resolve) => setTimeout(resolve, 200));
    other += 1;
    await transaction.run('SELECT 1');
  });
  await expect(broken).rejects.toThrow(/terminat|not queryable/i);
  expect(other).toBe(1);
  expect(await database.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
});
