// npm run bench:mails -- [--recipients 10000] [--customers 40] [--json file] [--statements]
// How fast a campaign goes out to a local mail server with every rule of a mail on, what the worker needs for it, and what dashboards take meanwhile.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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
    recipients: { type: 'string', default: '10000' },
    customers: { type: 'string', default: '40' },
    days: { type: 'string', default: '60' },
    port: { type: 'string', default: '4815' },
    statements: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const SEED = 20_261_128;
/** Mails a second, megabytes, and the share by which dashboards may be slower. */
const TARGETS = { rate: 200, memory: 400, slower: 20 };
const PATIENCE_SECONDS = 600;
/** How long dashboards are looked at beside nothing, before and afterwards, and beside a process that only counts. */
const LOOKED_MILLISECONDS = 25_000;
const recipients = Number(options.recipients);
const port = Number(options.port);
const today = Math.floor(Date.now() / DAY);

/** A mail server in a process of its own. */
async function startMailServer() {
  const child = fork(fileURLToPath(new URL('mail-server.mjs', import.meta.url)));
  const said = () => new Promise((resolve) => child.once('message', resolve));
  const { port: smtp } = await said();
  const counted = () => {
    child.send('count');
    return said();
  };
  return { url: `smtp://127.0.0.1:${smtp}`, pid: child.pid, counted, stop: () => child.disconnect() };
}

/** Accounts with usage, and one whose people have a seat and were never active. */
async function prepare(system) {
  const customers = customersOf(Number(options.customers), SEED, 70);
  await seedWorkspace(system.database, customers, (today - 400) * DAY);
  await addDetails(system.database);
  await loadLongHistory({ system, customers, firstDay: today - Number(options.days), lastDay: today - 1, seed: SEED, usage: {} });
  const { rows } = await system.database.query("INSERT INTO customers (external_id, name, time_zone) VALUES ('quiet', 'Quiet Ltd', 'UTC') RETURNING id, key");
  await system.database.query(
    `INSERT INTO users (customer, external_id, name, email, signed_up_at) SELECT $1, 'quiet-' || n, 'Person ' || n, 'person-' || n || '@example.com', now() - interval '200 days' FROM generate_series(1, $2::int) n`,
    [rows[0].key, recipients],
  );
  await system.database.query('ANALYZE');
  const dashboards = await system.database.query('SELECT id FROM customers WHERE key <> $1 ORDER BY key', [rows[0].key]);
  return { quiet: rows[0].id, paths: dashboards.rows.map(({ id }) => `/api/intelligence/adoption/${id}?period=30d`) };
}

/** An answer of the API to a question, or to a wish with a body. */
async function ask(system, path, wish) {
  const authorization = `Bearer ${system.token}`;
  const init =
    wish === undefined
      ? { headers: { authorization } }
      : { method: 'POST', headers: { authorization, 'content-type': 'application/json' }, body: JSON.stringify(wish) };
  const answer = await fetch(`http://127.0.0.1:${port}/api/intelligence/${path}`, init);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** Starts the campaign and waits for its end; seconds from the start to the last record. */
async function sendAll(system, quiet) {
  const { id } = await ask(system, `adoption/${quiet}/campaigns`, { audience: { status: 'never_active' }, quietHours: false });
  const started = performance.now();
  await ask(system, `engagements/${id}/start`, {});
  const chosen = (performance.now() - started) / 1_000;
  for (;;) {
    const { state, deliveries, targets } = await ask(system, `engagements/${id}`);
    const seconds = (performance.now() - started) / 1_000;
    if (state === 'sent') return { seconds, chosen, deliveries, targets };
    if (seconds > PATIENCE_SECONDS) throw new Error(`The campaign is ${state} after ${PATIENCE_SECONDS} s: ${JSON.stringify(deliveries)}`);
    await sleep(500);
  }
}

async function measure(system, server) {
  await system.startApps();
  const { quiet, paths } = system.prepared;
  // The first snapshots and recommendations are other work.
  for (;;) {
    const { rows } = await system.database.query("SELECT count(*)::int AS open FROM jobs WHERE state IN ('queued', 'running')");
    if (rows[0].open === 0) break;
    await sleep(1_000);
  }
  await timesInTurn(port, system.token, [...paths, ...paths]);
  await announceLoad('Dashboards alone');
  const before = await visitsFor(LOOKED_MILLISECONDS, port, system.token, paths);
  const counting = latencies(await visitsBesideCounting(LOOKED_MILLISECONDS, port, system.token, paths));
  await announceLoad(`A campaign to ${whole(recipients)} people`);
  if (options.statements) await system.slowestStatements();
  const meter = new ProcessMeter({ ...system.pids, mailServer: server.pid });
  meter.start();
  const visits = steadyRequests(port, system.token, paths);
  const campaign = await sendAll(system, quiet);
  const meanwhile = latencies(await visits.stop());
  const cost = meter.stop();
  const alone = latencies([...before, ...(await visitsFor(LOOKED_MILLISECONDS, port, system.token, paths))]);
  const figures = { alone, counting, meanwhile, campaign, server: await server.counted(), ...cost };
  if (options.statements) {
    const statements = await system.slowestStatements(12);
    printTable([['seconds', 'calls', 'statement'], ...statements.map(({ seconds, calls, statement }) => [tenths(seconds), calls, statement])]);
  }
  return figures;
}

function print({ alone, counting, meanwhile, campaign, server, processes, load, others }) {
  const { worker } = processes;
  show(`\n${whole(server.mails)} mails reached the server, at most ${server.most} for one address; recorded: ${JSON.stringify(campaign.deliveries)}`);
  show(`  ${tenths(server.mails / server.seconds)} mails a second from the first to the last; aim ${TARGETS.rate}`);
  show(`  ${tenths(campaign.chosen)} s to choose and write down the recipients, ${tenths(campaign.seconds)} s until the campaign was sent`);
  show(
    `  worker: ${megabytes(worker.memory.most)} at most (aim ${TARGETS.memory} MB), ${megabytes(worker.memory.firstQuarter)} in the first quarter, ${megabytes(worker.memory.lastQuarter)} in the last`,
  );
  show('\nDashboards (30d), milliseconds');
  const row = (title, { n, p50, p95 }) => [title, n, tenths(p50), tenths(p95), percentAbove(p95, alone.p95)];
  printTable([['beside', 'requests', 'p50', 'p95', ''], row('nothing', alone), row('a process that only counts', counting), row('the campaign', meanwhile)]);
  show(`  aim: p95 at most ${TARGETS.slower} % above; what the process that only counts costs is the machine’s, not the work’s`);
  show(`  load ${load[0]}, others used ${Math.round(others * 100)} %`);
  show(
    `  CPU seconds: ${Object.entries(processes)
      .map(([name, { cpuSeconds }]) => `${name} ${tenths(cpuSeconds)}`)
      .join(', ')}`,
  );
}

const server = await startMailServer();
const system = new RunningSystem({ port, statements: options.statements, environment: { SMTP_URL: server.url } });
try {
  await system.startDatabase();
  system.prepared = await prepare(system);
  const figures = await measure(system, server);
  print(figures);
  writeJson(options.json, figures);
} finally {
  await system.stop();
  server.stop();
}
