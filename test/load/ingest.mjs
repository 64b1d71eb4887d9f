// npm run bench:ingest -- [--seconds 60] [--json file] [--sessionless 0.1] [--phases batches,floor,singles] [--profile folder] [--statements]
// How many events the built system takes through HTTP: batches, then single events, with every figure counted; beside them the floor,
// plain INSERTs without counting. Afterwards everything acknowledged must be stored once, and the rollups must equal a recount.
import { parseArgs } from 'node:util';
import { latencies, megabytes, printTable, show, tenths, whole, writeJson } from './figures.mjs';
import { measureChild } from './measured-child.mjs';
import { announceLoad } from './process-meter.mjs';
import { RunningSystem } from './running-system.mjs';
import { seedWorkspace } from './seed-workspace.mjs';
import { growth, tableSizes, walPosition } from './storage.mjs';
import { customersOf, DAY, randomOf } from './synthetic-usage.mjs';

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    'floor-seconds': { type: 'string', default: '30' },
    'warm-up': { type: 'string', default: '10' },
    customers: { type: 'string', default: '500' },
    connections: { type: 'string', default: '8' },
    batch: { type: 'string', default: '1000' },
    sessionless: { type: 'string', default: '0' },
    'check-customers': { type: 'string', default: '60' },
    port: { type: 'string', default: '4801' },
    phases: { type: 'string', default: 'batches,floor,singles' },
    profile: { type: 'string' },
    statements: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const number = (name) => Number(options[name]);
const SEED = 20_261_123;
/** Faster than anything measured: the stream must not reach the future. */
const MOST_EVENTS_A_SECOND = 100_000;
const LEAST_EVENTS_A_DAY = 1_500 * (number('customers') / 10);
const TARGETS = { batches: '30,000 (60,000)', singles: '4,000 (9,000)', memory: '< 400 MB', storage: '250 (180)' };

const today = Math.floor(Date.now() / DAY);
const customers = customersOf(number('customers'), SEED);
const system = new RunningSystem({ port: number('port'), profile: options.profile ?? null, statements: options.statements });
const stream = (seconds) => ({
  customers: number('customers'),
  seed: SEED,
  streamSeed: SEED,
  duplicates: 0.01,
  sessionlessShare: number('sessionless'),
  seconds,
  warmUp: number('warm-up'),
  firstDay: today - 2 - Math.ceil(((seconds + number('warm-up')) * MOST_EVENTS_A_SECOND) / LEAST_EVENTS_A_DAY),
});
const api = () => ({ port: system.port, token: system.token });

/** Runs one phase and adds what it wrote to the log of the database. */
async function measure(title, script, wish, pids) {
  const before = await announceLoad(title);
  if (options.statements) await system.slowestStatements();
  const result = await measureChild(script, wish, pids, () => walPosition(system.database));
  const wal = (await walPosition(system.database)) - result.atStart;
  const { times, measuredSeconds, atStart: _, ...rest } = result;
  const { events, requests } = result.measured;
  if (options.statements) printStatements(await system.slowestStatements(), events);
  const perEvent = (name) => ((result.processes[name]?.cpuSeconds ?? 0) * 1e6) / events;
  return {
    title,
    ...rest,
    before,
    eventsPerSecond: events / measuredSeconds,
    requestsPerSecond: requests / measuredSeconds,
    latencyMilliseconds: latencies(times),
    cpuMicrosecondsPerEvent: Object.fromEntries(Object.keys(result.processes).map((name) => [name, perEvent(name)])),
    walBytesPerEvent: wal / events,
  };
}

const PHASES = {
  async batches() {
    const before = await tableSizes(system.database);
    const wish = { ...api(), ...stream(number('seconds')), connections: number('connections'), batch: number('batch') };
    const figures = await measure(`batches of ${wish.batch}, ${wish.connections} connections`, './send-events.mjs', wish, system.pids);
    const grown = growth(before, await tableSizes(system.database));
    const total = Object.values(grown).reduce((sum, bytes) => sum + bytes, 0);
    const perEvent = Object.entries({ total, ...grown }).map(([name, bytes]) => [name, bytes / figures.acknowledged.distinct]);
    return { ...figures, storageBytesPerEvent: Object.fromEntries(perEvent) };
  },

  async floor() {
    const wish = { databaseUrl: system.databaseUrl, ...stream(number('floor-seconds')), connections: number('connections'), batch: number('batch') };
    await system.database.query('CREATE TABLE floor_events (LIKE usage_events INCLUDING ALL) PARTITION BY RANGE (occurred_at)');
    const start = (day) => new Date(day * DAY).toISOString();
    for (let day = wish.firstDay - 7; day < today + 7; day += 7)
      await system.database.query(`CREATE TABLE floor_events_${day} PARTITION OF floor_events FOR VALUES FROM ('${start(day)}') TO ('${start(day + 7)}')`);
    const figures = await measure('floor: INSERTs, nothing counted', './insert-floor.mjs', wish, { postgresql: system.pids.postgresql });
    await system.database.query('DROP TABLE floor_events');
    return figures;
  },

  async singles() {
    const wish = { ...api(), ...stream(number('seconds')), streamSeed: SEED + 1, firstDay: today - 10, connections: 64, batch: 1 };
    return measure('single events, 64 connections', './send-events.mjs', wish, system.pids);
  },
};

/** Everything acknowledged is stored exactly once, and counted: sums over all, a recount for some customers. */
async function check(phases) {
  const expected = phases.reduce((sum, phase) => sum + phase.acknowledged.distinct, 0);
  const accepted = phases.reduce((sum, phase) => sum + phase.acknowledged.accepted, 0);
  const { rows } = await system.database.query(
    'SELECT (SELECT count(*) FROM usage_events)::int AS stored, (SELECT sum(events) FROM user_days)::int AS "countedByUser", (SELECT sum(events + api_events) FROM usage_metrics)::int AS "countedByHour"',
  );
  const random = randomOf(SEED + 7);
  const some = new Set(Array.from({ length: number('check-customers') }, () => customers[Math.floor(random() * customers.length)].externalId));
  const recount = await system.run('worker/src/rebuild.js', [...[...some].flatMap((name) => ['--customer', name]), '--check']);
  const exact = Object.values(rows[0]).every((count) => count === expected) && accepted === expected && recount.code === 0;
  show(`\nExact: ${exact ? 'yes' : 'NO'}`);
  show(
    `  distinct events acknowledged ${whole(expected)}, answered as accepted ${whole(accepted)}, stored ${whole(rows[0].stored)}, counted by user ${whole(rows[0].countedByUser)}, by hour ${whole(rows[0].countedByHour)}`,
  );
  show(`  recount: ${recount.output.trim().split('\n').at(-1)}`);
  if (!exact) process.exitCode = 1;
  return { exact, expected, accepted, ...rows[0], recount: recount.output.trim().split('\n').at(-1) };
}

function printStatements(statements, events) {
  show('');
  printTable([
    ['µs/event', 'calls', 'rows', 'WAL B/event', 'statement'],
    ...statements.map(({ seconds, calls, rows, walBytes, statement }) => [tenths((seconds * 1e6) / events), calls, rows, tenths(walBytes / events), statement]),
  ]);
}

function print({ batches, floor, singles }) {
  const phases = [batches, floor, singles].filter(Boolean);
  const targets = new Map([
    [batches, TARGETS.batches],
    [singles, TARGETS.singles],
  ]);
  show('');
  printTable([
    ['', 'events/s', 'target', 'requests/s', 'p50 ms', 'p95 ms', 'p99 ms', 'WAL B/event'],
    ...phases.map((phase) => {
      const { p50, p95, p99 } = phase.latencyMilliseconds;
      return [
        phase.title,
        whole(phase.eventsPerSecond),
        targets.get(phase),
        whole(phase.requestsPerSecond),
        tenths(p50),
        tenths(p95),
        tenths(p99),
        tenths(phase.walBytesPerEvent),
      ];
    }),
  ]);
  show('\nCPU µs per event, by process');
  printTable([
    ['', 'API', 'PostgreSQL', 'generator', 'worker', 'load after', 'others'],
    ...phases.map((phase) => {
      const cpu = phase.cpuMicrosecondsPerEvent;
      const cells = [cpu.api, cpu.postgresql, cpu.generator, cpu.worker].map((value) => (value === undefined ? '' : tenths(value)));
      return [phase.title, ...cells, phase.load[0], `${Math.round(phase.others * 100)} %`];
    }),
  ]);
  show(`\nMemory of the API (target ${TARGETS.memory}, flat)`);
  printTable([
    ['', 'least', 'most', 'first quarter', 'last quarter'],
    ...phases
      .filter((phase) => phase !== floor)
      .map((phase) => {
        const { least, most, firstQuarter, lastQuarter } = phase.processes.api.memory;
        return [phase.title, ...[least, most, firstQuarter, lastQuarter].map(megabytes)];
      }),
  ]);
  if (!batches) return;
  show(`\nStorage of the batches, bytes per event (target ${TARGETS.storage})`);
  printTable([['', 'B/event'], ...Object.entries(batches.storageBytesPerEvent).map(([name, bytes]) => [name, tenths(bytes)])]);
}

try {
  await system.startDatabase();
  await seedWorkspace(system.database, customers, (today - 400) * DAY);
  await system.startApps();
  const users = customers.reduce((sum, customer) => sum + customer.users, 0);
  show(
    `${whole(customers.length)} customers, ${whole(users)} users, seven zones, 1 % duplicates, ${number('sessionless') * 100} % of the customers without session ids`,
  );

  const figures = { options };
  for (const phase of options.phases.split(',')) figures[phase] = await PHASES[phase]();
  print(figures);
  figures.checked = await check([figures.batches, figures.singles].filter(Boolean));
  writeJson(options.json, figures);
} finally {
  await system.stop();
}
