// npm run bench:portfolio -- [--accounts 2000] [--requests 300] [--json file] [--profile folder] [--statements]
// How long a page of the portfolio takes through HTTP, with many accounts, varied filters, orders and pages.
import { parseArgs } from 'node:util';
import { latencies, megabytes, printTable, show, tenths, whole, writeJson } from './figures.mjs';
import { KeepAliveConnection } from './keep-alive-connection.mjs';
import { announceLoad, ProcessMeter } from './process-meter.mjs';
import { RunningSystem } from './running-system.mjs';
import { CSMS, seedPortfolio } from './seed-portfolio.mjs';
import { DAY, randomOf } from './synthetic-usage.mjs';

const { values: options } = parseArgs({
  options: {
    accounts: { type: 'string', default: '2000' },
    requests: { type: 'string', default: '300' },
    port: { type: 'string', default: '4812' },
    profile: { type: 'string' },
    statements: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
/** p95 in milliseconds to reach. */
const TARGET = 60;
const PATH = '/api/intelligence/portfolio';
const random = randomOf(20_261_127);
const oneOf = (values) => values[Math.floor(random() * values.length)];
const day = (ago) => new Date(Date.now() - ago * DAY).toISOString().slice(0, 10);
const FILTERS = [
  () => '',
  () => `&segment=${oneOf(['Enterprise', 'Mid-Market', 'SMB', 'Strategic'])}`,
  () => `&industry=${oneOf(['SaaS', 'Finance', 'Healthcare'])}&band=${oneOf(['excellent', 'good', 'fair', 'poor', 'unscored'])}`,
  () => `&owner=${oneOf([...CSMS, 'none'])}`,
  () => `&challenge=unused-feature:feature-${1 + Math.floor(random() * 20)}`,
  () => `&q=${oneOf(['account', 'a1', 'ff', '7'])}`,
];
const SORTS = ['score', 'change', 'name', 'activation', 'breadth', 'dormantShare', 'renewsOn', 'gap'].flatMap((sort) => [sort, `-${sort}`]);

/** What is measured: a name, and the query of each request; `next` is the cursor of the request before. */
const WORKLOADS = [
  { name: 'first page', query: () => '?limit=50' },
  { name: 'filters, orders, periods', query: () => `?period=${oneOf(['7d', '30d', '30d', '90d', 'all'])}&sort=${oneOf(SORTS)}${oneOf(FILTERS)()}` },
  { name: 'page after page', query: (next) => `?sort=name${next === null ? '' : `&cursor=${next}`}` },
  { name: 'pages of 200', query: (next) => `?limit=200&sort=-gap${next === null ? '' : `&cursor=${next}`}` },
  { name: 'a past day', query: () => `?asOf=${day(4 + Math.floor(random() * 10))}&sort=${oneOf(SORTS)}` },
  { name: 'a day without figures', query: () => `?asOf=${day(0)}&sort=${oneOf(SORTS)}` },
];
const system = new RunningSystem({ port: Number(options.port), profile: options.profile ?? null, statements: options.statements });

/** Sends `count` requests of a workload over one connection; latencies in milliseconds and the size of the last answer. */
async function send({ query }, count) {
  const connection = new KeepAliveConnection(system.port, system.token);
  const times = [];
  let [next, bytes] = [null, 0];
  for (let i = 0; i < count; i++) {
    const path = `${PATH}${query(next)}`;
    const started = performance.now();
    const answer = await connection.send('GET', path);
    times.push(performance.now() - started);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${answer.body.toString().slice(0, 500)}`);
    next = JSON.parse(answer.body).accounts.next;
    bytes = answer.body.length;
  }
  connection.close();
  return { times, bytes };
}

async function measure(workload) {
  const count = Number(options.requests);
  const before = await announceLoad(workload.name);
  await send(workload, Math.ceil(count / 10));
  if (options.statements) await system.slowestStatements();
  const meter = new ProcessMeter(system.pids);
  meter.start();
  const { times, bytes } = await send(workload, count);
  const cost = meter.stop();
  if (options.statements) {
    const statements = await system.slowestStatements(8);
    printTable([
      ['ms/request', 'calls', 'statement'],
      ...statements.map(({ seconds, calls, statement }) => [tenths((seconds * 1_000) / count), calls, statement]),
    ]);
  }
  const milliseconds = (name) => (cost.processes[name].cpuSeconds * 1_000) / count;
  return {
    workload: workload.name,
    requests: count,
    bytes,
    before,
    load: cost.load,
    others: cost.others,
    ...latencies(times),
    cpuMillisecondsPerRequest: { api: milliseconds('api'), postgresql: milliseconds('postgresql') },
    apiMemory: cost.processes.api.memory.most,
  };
}

try {
  await system.startDatabase();
  await seedPortfolio(system.database, Number(options.accounts));
  // Without the worker, which would compute the snapshots anew.
  await system.startApps({ worker: false });
  const figures = [];
  for (const workload of WORKLOADS) figures.push(await measure(workload));
  show(`\nGET ${PATH} with ${whole(Number(options.accounts))} accounts, ${options.requests} requests one by one, milliseconds; target p95 ${TARGET}`);
  printTable([
    ['requests', 'p50', 'p95', 'p99', 'KB', 'CPU ms API + PostgreSQL', 'API memory', 'load', 'others'],
    ...figures.map((row) => [
      row.workload,
      tenths(row.p50),
      tenths(row.p95),
      tenths(row.p99),
      Math.round(row.bytes / 1024),
      `${tenths(row.cpuMillisecondsPerRequest.api)} + ${tenths(row.cpuMillisecondsPerRequest.postgresql)}`,
      megabytes(row.apiMemory),
      row.load[0],
      `${Math.round(row.others * 100)} %`,
    ]),
  ]);
  writeJson(options.json, { figures, options });
} finally {
  await system.stop();
}
