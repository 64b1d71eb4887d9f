// npm run bench:judgement -- [--customers 2000] [--median 30] [--days 60] [--sample 60] [--json file] [--statements]
// How fast the worker takes the snapshots of all customers, what dashboards take meanwhile, and what peers and recommendations add to a dashboard.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { latencies, megabytes, printTable, show, tenths, whole, writeJson } from './figures.mjs';
import { loadLongHistory } from './load-history.mjs';
import { announceLoad, ProcessMeter } from './process-meter.mjs';
import { RunningSystem } from './running-system.mjs';
import { addDetails, seedWorkspace } from './seed-workspace.mjs';
import { steadyRequests, timesInTurn } from './sampled-requests.mjs';
import { customersOf, DAY } from './synthetic-usage.mjs';
import { endOfWork, snapshotCounts } from './worker-jobs.mjs';

const { values: options } = parseArgs({
  options: {
    customers: { type: 'string', default: '2000' },
    median: { type: 'string', default: '30' },
    days: { type: 'string', default: '60' },
    sample: { type: 'string', default: '60' },
    passes: { type: 'string', default: '5' },
    port: { type: 'string', default: '4813' },
    statements: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const SEED = 20_261_127;
// Sessions of one to four events: what snapshots read are days and sessions, so fewer raw rows are put in place for as many of them.
const USAGE = { shortest: 1 };
/** Minutes for all customers and four periods; milliseconds of p95 that peers and recommendations may add. */
const TARGETS = { minutes: 6, added: 10 };
const [customerCount, sampleSize, passes, port] = ['customers', 'sample', 'passes', 'port'].map((name) => Number(options[name]));
const today = Math.floor(Date.now() / DAY);
const system = new RunningSystem({ port, statements: options.statements });
const pair = ({ p50, p95 }) => `${tenths(p50)} / ${tenths(p95)}`;
const pathOf = (id) => `/api/intelligence/adoption/${id}?period=30d`;

async function prepare() {
  const customers = customersOf(customerCount, SEED, Number(options.median));
  await seedWorkspace(system.database, customers, (today - 400) * DAY);
  await addDetails(system.database);
  const days = Number(options.days);
  show(`${days} days of ${whole(customers.length)} customers with ${whole(customers.at(-1).firstUser + customers.at(-1).users - 1)} users`);
  const events = await loadLongHistory({ system, customers, firstDay: today - days, lastDay: today - 1, seed: SEED, usage: USAGE });
  const { rows } = await system.database.query('SELECT id FROM customers WHERE key % greatest(1, $1::int / $2::int) = 0 ORDER BY key LIMIT $2', [
    customerCount,
    sampleSize,
  ]);
  return { events, paths: rows.map(({ id }) => pathOf(id)) };
}

async function slowest(title) {
  if (!options.statements) return;
  show(`  ${title}`);
  const statements = await system.slowestStatements(12);
  printTable([['seconds', 'calls', 'statement'], ...statements.map(({ seconds, calls, statement }) => [tenths(seconds), calls, statement])]);
}

/** Lets the worker take all snapshots and then find the recommendations, while somebody looks at dashboards now and then. */
async function measureWorker(paths) {
  await announceLoad('Dashboards before the first snapshot');
  await timesInTurn(port, system.token, paths);
  const before = latencies((await timesInTurn(port, system.token, [...paths, ...paths])).flat());
  // Those visits asked for peers, which waiting jobs would compute before the round that is measured.
  await system.database.query("DELETE FROM jobs WHERE state = 'queued'");
  await announceLoad('The worker takes the snapshots of all customers');
  if (options.statements) await system.slowestStatements();
  await system.startWorker();
  const figures = { before };
  for (const [kind, scope] of [
    ['take-snapshots', 'latest'],
    ['generate-recommendations', 'due'],
  ]) {
    const meter = new ProcessMeter(system.pids);
    meter.start();
    const visits = steadyRequests(port, system.token, paths);
    const job = await endOfWork(system.database, kind, scope);
    const meanwhile = latencies(await visits.stop());
    figures[kind] = { ...job, meanwhile, ...meter.stop() };
    await slowest(`statements of ${kind}`);
  }
  return { ...figures, counts: await snapshotCounts(system.database) };
}

function printWorker({ before, counts, 'take-snapshots': taken, 'generate-recommendations': found }) {
  const pace = ({ done, busy, seconds }) => `${tenths(seconds)} s from start to end, ${tenths(busy)} s at work, ${tenths(done / busy)} accounts a second`;
  show(`\nSnapshots of ${whole(taken.done)} accounts: ${pace(taken)}; aim ${TARGETS.minutes * 60} s for 2,000`);
  show(`  ${whole(counts.latest)} of the last day (four periods), ${whole(counts.weekly)} of the weeks before it (30d), ${whole(counts.others)} of other days`);
  show(`Recommendations of ${whole(found.done)} accounts: ${pace(found)}`);
  show('\nDashboards (30d) meanwhile, milliseconds');
  printTable([
    ['while', 'requests', 'p50 / p95', 'CPU s worker', 'PostgreSQL', 'worker memory', 'load', 'others'],
    ['nothing else runs', before.n, pair(before)],
    ...[
      ['snapshots are taken', taken],
      ['recommendations are found', found],
    ].map(([name, { meanwhile, processes, load, others }]) => [
      name,
      meanwhile.n,
      pair(meanwhile),
      tenths(processes.worker.cpuSeconds),
      tenths(processes.postgresql.cpuSeconds),
      megabytes(processes.worker.memory.most),
      load[0],
      `${Math.round(others * 100)} %`,
    ]),
  ]);
}

/** The same dashboards from two APIs in turn, request by request: the product, and the product without peers and recommendations. */
async function measurePeers(paths) {
  const answers = [];
  // Whoever waits gets peers whose figures are all there.
  await timesInTurn(port, system.token, paths, { headers: 'Prefer: wait=120\r\n', onAnswer: (body) => answers.push(JSON.parse(body)) });
  const compared = answers.map(({ peerComparison }) => peerComparison).filter(({ pending }) => !pending);
  const counts = compared.map(({ count }) => count).sort((a, b) => a - b);
  await system.stopWorker();
  await system.startVariant(port + 1, fileURLToPath(new URL('without-judgement.mjs', import.meta.url)));
  const load = await announceLoad('Dashboards with and without peers and recommendations, in turn');
  const meter = new ProcessMeter(system.pids);
  const both = (times) => timesInTurn([port, port + 1], system.token, Array.from({ length: times }, () => paths).flat());
  await both(2);
  meter.start();
  const [withThem, without] = (await both(passes)).map(latencies);
  const cost = meter.stop();
  return {
    with: withThem,
    without,
    added: withThem.p95 - without.p95,
    peers: { least: counts[0], most: counts.at(-1) },
    compared: compared.length,
    load,
    others: cost.others,
    cost,
  };
}

function printPeers({ with: withThem, without, added, peers, compared, load, others, cost }) {
  show(`\nGET ${pathOf('{id}')} of ${sampleSize} customers, milliseconds; aim: p95 at most ${TARGETS.added} ms above`);
  show(`  "without" is the same build in a second API, where a preloaded module takes out the comparison and the recommendations; requests go to both in turn`);
  show(`  ${compared} of ${sampleSize} compared, with ${peers.least} to ${peers.most} peers, all of them fresh`);
  const cpu = (name, n) => tenths((cost.processes[name].cpuSeconds * 1_000) / n);
  printTable([
    ['dashboards', 'requests', 'p50', 'p95', 'p99', 'CPU ms API', 'load', 'others'],
    [
      'with peers and recommendations',
      withThem.n,
      tenths(withThem.p50),
      tenths(withThem.p95),
      tenths(withThem.p99),
      cpu('api', withThem.n),
      load.load[0],
      `${Math.round(others * 100)} %`,
    ],
    ['without', without.n, tenths(without.p50), tenths(without.p95), tenths(without.p99), cpu('variant', without.n)],
    ['added', '', tenths(withThem.p50 - without.p50), tenths(added), tenths(withThem.p99 - without.p99)],
  ]);
}

try {
  await system.startDatabase();
  const { events, paths } = await prepare();
  await system.startApps({ worker: false });
  const worker = await measureWorker(paths);
  printWorker(worker);
  const peers = await measurePeers(paths);
  printPeers(peers);
  writeJson(options.json, { events, worker, peers, options });
} finally {
  await system.stop();
}
