// npm run bench:exports -- [--large 50000] [--prints 50] [--json file]
// How long somebody waits for a file of the running system, what the worker needs for it, and what dashboards take meanwhile.
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { latencies, megabytes, percentAbove, printTable, show, tenths, whole, writeJson } from './figures.mjs';
import { loadLongHistory } from './load-history.mjs';
import { announceLoad, ProcessMeter } from './process-meter.mjs';
import { RunningSystem } from './running-system.mjs';
import { addDetails, seedWorkspace } from './seed-workspace.mjs';
import { steadyRequests, timesInTurn, visitsBesideCounting, visitsFor } from './sampled-requests.mjs';
import { customersOf, DAY } from './synthetic-usage.mjs';

const { values: options } = parseArgs({
  options: {
    customers: { type: 'string', default: '20' },
    large: { type: 'string', default: '50000' },
    days: { type: 'string', default: '35' },
    prints: { type: 'string', default: '50' },
    port: { type: 'string', default: '4817' },
    json: { type: 'string' },
  },
});
const SEED = 20_261_129;
/** Seldom enough that looking is not the load itself. */
const LOOK_MILLISECONDS = 200;
/** How long dashboards are looked at alone, each time. */
const LOOKED_MILLISECONDS = 25_000;
const today = Math.floor(Date.now() / DAY);
const system = new RunningSystem({ port: Number(options.port) });

/** Accounts of some dozens of users, and a large one. */
async function prepare() {
  const small = customersOf(Number(options.customers), SEED, 70);
  const { number, firstUser, users } = small.at(-1);
  const large = { number: number + 1, externalId: 'large', zone: 'UTC', offset: 0, users: Number(options.large), firstUser: firstUser + users };
  const customers = [...small, large];
  await seedWorkspace(system.database, customers, (today - 400) * DAY);
  await addDetails(system.database);
  await loadLongHistory({ system, customers, firstDay: today - Number(options.days), lastDay: today - 1, seed: SEED, usage: {} });
  await system.database.query('ANALYZE');
  const { rows } = await system.database.query('SELECT id FROM customers ORDER BY key');
  return { ids: rows.slice(0, -1).map(({ id }) => id), large: rows.at(-1).id };
}

async function ask(path, wish) {
  const authorization = `Bearer ${system.token}`;
  const init = wish === undefined ? {} : { method: 'POST', body: JSON.stringify(wish) };
  const answer = await fetch(`http://127.0.0.1:${system.port}${path}`, { ...init, headers: { authorization, 'content-type': 'application/json' } });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** Asks for a file and waits until it is there; milliseconds, as the one who asked sees it. */
async function waited(path, wish) {
  const started = performance.now();
  const { id } = await ask(path, wish);
  for (;;) {
    const { state, error } = await ask(`/api/jobs/${id}`);
    if (state === 'done') return performance.now() - started;
    if (state !== 'queued' && state !== 'running') throw new Error(`${path} is ${state}: ${JSON.stringify(error)}`);
    await sleep(LOOK_MILLISECONDS);
  }
}

/** The same file several times in a row, with dashboards looked at beside it; and looked at alone, before and afterwards. */
async function measure(title, visited, times, path, wish) {
  const alone = () => visitsFor(LOOKED_MILLISECONDS, system.port, system.token, visited);
  await waited(path, wish);
  await announceLoad(title);
  const before = await alone();
  const meter = new ProcessMeter(system.pids);
  meter.start();
  const visits = steadyRequests(system.port, system.token, visited);
  const waits = [];
  for (let n = 0; n < times; n++) waits.push(await waited(path, wish));
  const [meanwhile, cost] = [await visits.stop(), meter.stop()];
  return { title, waits: latencies(waits), alone: latencies([...before, ...(await alone())]), meanwhile: latencies(meanwhile), ...cost };
}

function print({ files, counting }) {
  show('\nFiles as somebody waits for them, milliseconds, and the memory of the worker');
  printTable([
    ['file', 'times', 'p50', 'p95', 'first quarter', 'last', 'most', 'load', 'others'],
    ...files.map(({ title, waits, processes: { worker }, load, others }) => [
      title,
      waits.n,
      whole(waits.p50),
      whole(waits.p95),
      megabytes(worker.memory.firstQuarter),
      megabytes(worker.memory.lastQuarter),
      megabytes(worker.memory.most),
      load[0],
      `${Math.round(others * 100)} %`,
    ]),
  ]);
  show('  aims: a PDF 2,000 ms, of the large account twice that; the worker 500 MB; 100,000 users in 10,000 ms');
  show('\nDashboards (30d), milliseconds, alone and beside the files');
  printTable([
    ['beside', 'requests', 'p50 alone', 'meanwhile', 'p95 alone', 'meanwhile', ''],
    ...[{ title: 'a process that only counts', ...counting }, ...files].map(({ title, alone, meanwhile }) => [
      title,
      meanwhile.n,
      ...[alone.p50, meanwhile.p50, alone.p95, meanwhile.p95].map(tenths),
      percentAbove(meanwhile.p95, alone.p95),
    ]),
  ]);
  show('  aim: p95 at most 20 % above; what the process that only counts costs is the machine’s, not the work’s');
}

/** What dashboards take beside a process of the lowest priority that has nothing to do with them. */
async function besideCounting(visited) {
  await announceLoad('Dashboards, alone and beside a process that only counts');
  const before = await visitsFor(LOOKED_MILLISECONDS, system.port, system.token, visited);
  const meanwhile = latencies(await visitsBesideCounting(LOOKED_MILLISECONDS, system.port, system.token, visited));
  const after = await visitsFor(LOOKED_MILLISECONDS, system.port, system.token, visited);
  return { alone: latencies([...before, ...after]), meanwhile };
}

try {
  await system.startDatabase();
  const { ids, large } = await prepare();
  await system.startApps();
  // The first snapshots and recommendations are other work.
  for (;;) {
    const { rows } = await system.database.query("SELECT count(*)::int AS open FROM jobs WHERE state IN ('queued', 'running')");
    if (rows[0].open === 0) break;
    await sleep(1_000);
  }
  const visited = ids.map((id) => `/api/intelligence/adoption/${id}?period=30d`);
  await timesInTurn(system.port, system.token, [...visited, ...visited]);
  const prints = Number(options.prints);
  const counting = await besideCounting(visited);
  const files = [
    await measure('PDF', visited, prints, `/api/intelligence/adoption/${ids[0]}/reports`, { format: 'pdf' }),
    await measure(`PDF, ${whole(Number(options.large))} users`, visited, Math.ceil(prints / 5), `/api/intelligence/adoption/${large}/reports`, {
      format: 'pdf',
    }),
    await measure(`${whole(Number(options.large))} users, XLSX`, visited, 3, `/api/intelligence/adoption/${large}/users/exports`, { format: 'xlsx' }),
    await measure('portfolio, XLSX', visited, 5, '/api/intelligence/portfolio/exports', { format: 'xlsx' }),
  ];
  print({ files, counting });
  writeJson(options.json, { files, counting, options });
} finally {
  await system.stop();
}
