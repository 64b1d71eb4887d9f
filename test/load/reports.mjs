// npm run bench:reports -- [--accounts 2000] [--users 100000] [--json file]
// How long large files take, and how much memory the process that makes them needs at most: each in a process of its own.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify, parseArgs } from 'node:util';
import { megabytes, printTable, show, tenths, whole, writeJson } from './figures.mjs';
import { WORKER_FLAGS } from '../../scripts/host/environment.mjs';
import { announceLoad } from './process-meter.mjs';
import { RunningSystem } from './running-system.mjs';
import { seedPortfolio } from './seed-portfolio.mjs';

const { values: options } = parseArgs({
  options: {
    accounts: { type: 'string', default: '2000' },
    users: { type: 'string', default: '100000' },
    port: { type: 'string', default: '4816' },
    json: { type: 'string' },
  },
});
const WRITER = fileURLToPath(new URL('report-writer.mjs', import.meta.url));
const MEGABYTE = 1_048_576;
/** What is made, in how many seconds and with how much memory at most. */
const FILES = [
  { content: 'portfolio', format: 'xlsx', seconds: 5 },
  { content: 'portfolio', format: 'csv', seconds: 5 },
  { content: 'users', format: 'xlsx', seconds: 10, memory: 300 * MEGABYTE },
  { content: 'users', format: 'csv', seconds: 10, memory: 300 * MEGABYTE },
];
const system = new RunningSystem({ port: Number(options.port) });

/** People of the first account with everything a list shows; four of five were active. Returns the account's id. */
async function seedUsers(users) {
  const { rows } = await system.database.query('SELECT key, id FROM customers ORDER BY key LIMIT 1');
  const { key, id } = rows[0];
  await system.database.query(
    `INSERT INTO users (customer, external_id, name, email, team, role, signed_up_at)
     SELECT $1, 'user-' || n, 'Person ' || md5(n::text), 'person.' || n || '@customer.example.com', 'Team ' || n % 40, CASE WHEN n % 3 > 0 THEN 'member' ELSE 'admin' END,
       now() - n % 700 * interval '1 day'
     FROM generate_series(1, $2::int) n`,
    [key, users],
  );
  await system.database.query(
    `INSERT INTO sessions (first_at, last_at, session, customer, usr, start_day, events, actions, collaborative)
     SELECT now() - interval '3 days', now() - interval '3 days', key, customer, key, current_date - 3, 5, 9, false FROM users WHERE customer = $1 AND key % 5 > 0`,
    [key],
  );
  await system.database.query('ANALYZE');
  return id;
}

async function make({ content, format, seconds, memory }, customer) {
  const before = await announceLoad(`${content} as ${format}`);
  const wish = JSON.stringify({ content, format, customer, file: join(system.folder, `file.${format}`) });
  const { stdout } = await promisify(execFile)(process.execPath, [...WORKER_FLAGS, WRITER, wish], { env: system.environment(), maxBuffer: 1 << 24 });
  const result = JSON.parse(stdout.trim().split('\n').at(-1));
  return { content, format, before, ...result, inTime: result.seconds <= seconds, inMemory: memory === undefined || result.peak <= memory };
}

try {
  await system.startDatabase();
  await seedPortfolio(system.database, Number(options.accounts));
  const customer = await seedUsers(Number(options.users));
  const figures = [];
  for (const file of FILES) figures.push(await make(file, customer));
  show(`\nFiles of ${whole(Number(options.accounts))} accounts (5 s) and ${whole(Number(options.users))} users (10 s, 300 MB), each in a process of its own`);
  printTable([
    ['file', 'rows', 'reading s', 'all s', 'memory at start', 'at most', 'size', 'target'],
    ...figures.map((row) => [
      `${row.content}.${row.format}`,
      whole(row.rows),
      tenths(row.readSeconds),
      tenths(row.seconds),
      megabytes(row.atStart),
      megabytes(row.peak),
      megabytes(row.bytes),
      row.inTime && row.inMemory ? 'met' : 'missed',
    ]),
  ]);
  writeJson(options.json, { figures, options });
} finally {
  await system.stop();
}
