// npm run bench:ask -- [--customers 10000] [--requests 300] [--json file] [--profile folder] [--statements]
// How long the answer to a question takes through HTTP, when the account that is meant has to be found among many names.
import { parseArgs } from 'node:util';
import { accountNames, seedNames } from './seed-names.mjs';
import { latencies, megabytes, printTable, show, tenths, whole, writeJson } from './figures.mjs';
import { KeepAliveConnection } from './keep-alive-connection.mjs';
import { announceLoad, ProcessMeter } from './process-meter.mjs';
import { RunningSystem } from './running-system.mjs';
import { randomOf } from './synthetic-usage.mjs';

const { values: options } = parseArgs({
  options: {
    customers: { type: 'string', default: '10000' },
    requests: { type: 'string', default: '300' },
    port: { type: 'string', default: '4815' },
    profile: { type: 'string' },
    statements: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
/** p95 in milliseconds to reach. */
const TARGET = 60;
const PATH = '/api/intelligence/ask';
const HEADERS = 'Content-Type: application/json\r\n';
const random = randomOf(20_261_127);
const oneOf = (values) => values[Math.floor(random() * values.length)];
const names = accountNames(Number(options.customers));
const PHRASES = [
  (name) => `Show me product adoption for ${name}`,
  (name) => `How is ${name} using the product?`,
  (name) => `Feature adoption for ${name}`,
  (name) => `How does ${name} compare to peers?`,
  (name) => `What should ${name} adopt next?`,
];
const ask = (name) => oneOf(PHRASES)(name);

/** Leaves one letter out, as somebody in a hurry does. */
function mistyped(name) {
  const at = 1 + Math.floor(random() * (name.length - 2));
  return name.slice(0, at) + name.slice(at + 1);
}

/** What is measured: a name, and the question of each request. */
const WORKLOADS = [
  { name: 'the whole name', question: () => ({ question: ask(oneOf(names)) }) },
  { name: 'a name with a letter missing', question: () => ({ question: ask(mistyped(oneOf(names))) }) },
  { name: 'the first word, which many share', question: () => ({ question: ask(oneOf(names).split(' ')[0]) }) },
  { name: 'a name that nobody has', question: () => ({ question: ask(`Zyx${Math.floor(random() * 1e6)} Quorum`) }) },
  { name: 'the account that is shown', question: (ids) => ({ question: 'Feature adoption', customerId: oneOf(ids) }) },
  { name: 'no question', question: () => ({ question: 'lorem ipsum dolor sit amet' }) },
];
const system = new RunningSystem({ port: Number(options.port), profile: options.profile ?? null, statements: options.statements });

/** Asks `count` questions over one connection; latencies in milliseconds, and how many were understood, had candidates and an answer. */
async function send({ question }, ids, count) {
  const connection = new KeepAliveConnection(system.port, system.token);
  const found = { times: [], understood: 0, candidates: 0, answered: 0 };
  for (let i = 0; i < count; i++) {
    const asked = question(ids);
    const body = Buffer.from(JSON.stringify(asked));
    const started = performance.now();
    const answer = await connection.send('POST', PATH, HEADERS, body);
    found.times.push(performance.now() - started);
    if (answer.status !== 200) throw new Error(`${JSON.stringify(asked)} answered ${answer.status}: ${answer.body.toString().slice(0, 500)}`);
    const { understood, candidates, answer: text } = JSON.parse(answer.body);
    found.understood += understood === null ? 0 : 1;
    found.candidates += candidates.length > 0 ? 1 : 0;
    found.answered += text === null ? 0 : 1;
  }
  connection.close();
  return found;
}

async function measure(workload, ids) {
  const count = Number(options.requests);
  const before = await announceLoad(workload.name);
  await send(workload, ids, Math.ceil(count / 10));
  if (options.statements) await system.slowestStatements();
  const meter = new ProcessMeter(system.pids);
  meter.start();
  const { times, ...found } = await send(workload, ids, count);
  const { load, others, processes } = meter.stop();
  if (options.statements) {
    const statements = await system.slowestStatements(8);
    printTable([
      ['ms/request', 'calls', 'statement'],
      ...statements.map(({ seconds, calls, statement }) => [tenths((seconds * 1_000) / count), calls, statement]),
    ]);
  }
  return { workload: workload.name, requests: count, before, load, others, processes, ...found, ...latencies(times) };
}

function print(figures) {
  show(`\nPOST ${PATH} among ${whole(names.length)} names, ${options.requests} requests one by one, milliseconds; target p95 ${TARGET}`);
  printTable([
    ['question names', 'p50', 'p95', 'p99', 'understood', 'candidates', 'answered', 'CPU ms API + PostgreSQL', 'API memory', 'load', 'others'],
    ...figures.map(({ workload, requests, p50, p95, p99, understood, candidates, answered, processes: { api, postgresql }, load, others }) => [
      workload,
      tenths(p50),
      tenths(p95),
      tenths(p99),
      understood,
      candidates,
      answered,
      `${tenths((api.cpuSeconds * 1_000) / requests)} + ${tenths((postgresql.cpuSeconds * 1_000) / requests)}`,
      megabytes(api.memory.most),
      load[0],
      `${Math.round(others * 100)} %`,
    ]),
  ]);
}

try {
  await system.startDatabase();
  const ids = await seedNames(system.database, names);
  await system.startApps({ worker: false });
  const figures = [];
  for (const workload of WORKLOADS) figures.push(await measure(workload, ids));
  print(figures);
  writeJson(options.json, { figures, options });
} finally {
  await system.stop();
}
