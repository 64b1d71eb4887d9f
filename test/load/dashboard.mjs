// npm run bench:dashboard -- [--users 71,5000,50000] [--days 120] [--json file] [--profile folder]
// How long the dashboard of an account takes through HTTP, for accounts of three sizes among many; beside it DuckDB answering the
// headline figures from the same raw events, sorted by customer, in this process and without HTTP.
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { differences, duckFigures } from './duckdb-figures.mjs';
import { latencies, megabytes, printTable, show, tenths, whole, writeJson } from './figures.mjs';
import { KeepAliveConnection } from './keep-alive-connection.mjs';
import { loadHistory } from './load-history.mjs';
import { announceLoad, ProcessMeter } from './process-meter.mjs';
import { RunningSystem } from './running-system.mjs';
import { addContracts, seedWorkspace } from './seed-workspace.mjs';
import { customersOf, DAY, FEATURES } from './synthetic-usage.mjs';

const { values: options } = parseArgs({
  options: {
    users: { type: 'string', default: '71,5000,50000' },
    'small-customers': { type: 'string', default: '200' },
    days: { type: 'string', default: '120' },
    periods: { type: 'string', default: '30,7,90' },
    port: { type: 'string', default: '4811' },
    profile: { type: 'string' },
    statements: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const SEED = 20_261_124;
/** p95 in milliseconds to reach, and the stretch, by the account's users. */
const TARGETS = [
  { users: 71, text: '20 (10)' },
  { users: 5_000, text: '70 (40)' },
  { users: 50_000, text: '600 (300)' },
];
const today = Math.floor(Date.now() / DAY);
const periods = options.periods.split(',').map(Number);
const requestsFor = (users) => (users <= 1_000 ? 200 : users <= 10_000 ? 100 : 30);
const system = new RunningSystem({ port: Number(options.port), profile: options.profile ?? null, statements: options.statements });

/** Small customers, then the measured ones, whose days are UTC. */
function allCustomers() {
  const small = customersOf(Number(options['small-customers']), SEED, 40);
  const measured = [];
  let last = small.at(-1);
  for (const users of options.users.split(',').map(Number)) {
    last = { number: last.number + 1, externalId: `account-of-${users}`, zone: 'UTC', offset: 0, users, firstUser: last.firstUser + last.users };
    measured.push(last);
  }
  return { small, measured };
}

/** Sends the same request `count` times over some connections; latencies in milliseconds. */
async function timesOf(path, count, connections, headers = '', status = 200) {
  const times = [];
  let left = count;
  const open = Array.from({ length: connections }, () => new KeepAliveConnection(system.port, system.token));
  const work = async (connection) => {
    while (left-- > 0) {
      const started = performance.now();
      const answer = await connection.send('GET', path, headers);
      times.push(performance.now() - started);
      if (answer.status !== status) throw new Error(`${path} answered ${answer.status}: ${answer.body.toString().slice(0, 500)}`);
    }
  };
  await Promise.all(open.map(work));
  for (const connection of open) connection.close();
  return times;
}

async function measure(customer, id, days, duck) {
  const path = `/api/intelligence/adoption/${id}?period=${days}d`;
  const before = await announceLoad(`account of ${whole(customer.users)} users, ${days} days`);
  const count = requestsFor(customer.users);
  const first = new KeepAliveConnection(system.port, system.token);
  const { status, head, body } = await first.send('GET', path);
  first.close();
  if (status !== 200) throw new Error(`${path} answered ${status}: ${body}`);
  const etag = /^etag: (.+)$/im.exec(head)[1];
  await timesOf(path, Math.ceil(count / 10), 1);
  if (options.statements) await system.slowestStatements();
  const meter = new ProcessMeter(system.pids);
  meter.start();
  const alone = latencies(await timesOf(path, count, 1));
  const cost = meter.stop();
  const statements = options.statements ? await system.slowestStatements() : [];
  const four = latencies(await timesOf(path, count, 4));
  const unchanged = latencies(await timesOf(path, count, 1, `If-None-Match: ${etag}\r\n`, 304));
  const duckTimes = [];
  let answer = null;
  for (let i = 0; i < Math.max(10, count / 4); i++) {
    const started = performance.now();
    answer = await duckFigures(duck, { customer: customer.number, to: today - 1, days });
    duckTimes.push(performance.now() - started);
  }
  const different = differences(JSON.parse(body), answer, (slot) => FEATURES[slot].key);
  if (different.length > 0) {
    show(`  DIFFERENT from DuckDB: ${different.join('; ')}`);
    process.exitCode = 1;
  }
  if (statements.length > 0) {
    printTable([
      ['ms/request', 'rows', 'statement'],
      ...statements.map(({ seconds, calls, rows, statement }) => [tenths((seconds * 1_000) / calls), Math.round(rows / calls), statement]),
    ]);
  }
  const milliseconds = (name) => (cost.processes[name].cpuSeconds * 1_000) / count;
  return {
    users: customer.users,
    days,
    requests: count,
    before,
    load: cost.load,
    others: cost.others,
    bytes: body.length,
    alone,
    four,
    unchanged,
    duckdb: latencies(duckTimes),
    sameAsDuckdb: different.length === 0,
    cpuMillisecondsPerRequest: { api: milliseconds('api'), postgresql: milliseconds('postgresql') },
    apiMemory: cost.processes.api.memory.most,
  };
}

function print(rows) {
  const pair = ({ p50, p95 }) => `${tenths(p50)} / ${tenths(p95)}`;
  show('\nGET /api/intelligence/adoption/{id}, milliseconds p50 / p95');
  printTable([
    ['users', 'period', 'one by one', 'target p95', '4 connections', '304', 'DuckDB', 'CPU ms API + PostgreSQL', 'API memory', 'load', 'others', 'agree'],
    ...rows.map((row) => [
      whole(row.users),
      `${row.days}d`,
      pair(row.alone),
      TARGETS.find((target) => row.users <= target.users)?.text ?? '',
      pair(row.four),
      pair(row.unchanged),
      pair(row.duckdb),
      `${tenths(row.cpuMillisecondsPerRequest.api)} + ${tenths(row.cpuMillisecondsPerRequest.postgresql)}`,
      megabytes(row.apiMemory),
      row.load[0],
      `${Math.round(row.others * 100)} %`,
      row.sameAsDuckdb ? 'yes' : 'NO',
    ]),
  ]);
}

try {
  await system.startDatabase();
  const { small, measured } = allCustomers();
  const customers = [...small, ...measured];
  await seedWorkspace(system.database, customers, (today - 400) * DAY);
  await addContracts(system.database);
  const instance = await DuckDBInstance.create(`${system.folder}/history.duckdb`, { threads: '2' });
  const duck = await instance.connect();
  const days = Number(options.days);
  show(`${days} days of ${whole(customers.length)} customers`);
  const events = await loadHistory({ system, duck, customers, firstDay: today - days, lastDay: today - 1, seed: SEED });
  await system.startApps();

  const { rows: ids } = await system.database.query('SELECT key, id FROM customers WHERE key = ANY($1::int[])', [measured.map((customer) => customer.number)]);
  const figures = [];
  for (const customer of measured) {
    for (const period of periods) figures.push(await measure(customer, ids.find((row) => row.key === customer.number).id, period, duck));
  }
  print(figures);
  writeJson(options.json, { events, figures, options });
  duck.closeSync();
  instance.closeSync();
} finally {
  await system.stop();
}
