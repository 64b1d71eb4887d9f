// Brings CSV files into a running system through its API. Needs an installed project; streams files of any size.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { exitWith, Refusal } from './host/refusal.mjs';
import { ApiClient } from './import/api-client.mjs';
import { fieldsOf, KINDS } from './import/columns.mjs';
import { importFile } from './import/import-file.mjs';
import { clock, whole } from './import/progress.mjs';

const HELP = `Usage: npm run import -- [files] [options]

Files, CSV or TSV, gzip allowed, each any number of times; they are sent in this order:
${Object.keys(KINDS)
  .map((kind) => `  --${kind} FILE`)
  .join('\n')}

Options
  --url URL         the server; default http://127.0.0.1:$PORT (3000)
  --token TOKEN     a server or admin key; default $TOKEN, $ADMIN_TOKEN, then $DATA_DIR/admin-token (./var/admin-token)
  --map FROM=TO     column FROM is field TO, for one kind with KIND.FROM=TO; any number of times
  --batch N         rows a request (1 to 10000, default 2000)
  --parallel N      requests of events at a time (1 to 32, default 4)
  --confirm         change time zones even where raw events are gone

Columns are found by their usual names (customer_id, User ID, occurred_at, …); others are ignored and listed. Empty cells say nothing.
Importing a file again changes nothing and counts nothing twice. Events without an id column get one from what their row says.
Refused rows are listed with their line; the exit code is then 1.
`;

const OPTIONS = {
  ...Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, { type: 'string', multiple: true, default: [] }])),
  url: { type: 'string' },
  token: { type: 'string' },
  map: { type: 'string', multiple: true, default: [] },
  batch: { type: 'string', default: '2000' },
  parallel: { type: 'string', default: '4' },
  confirm: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
};

function optionsOrRefuse() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    throw new Refusal(`${error.message}\n\n${HELP}`);
  }
}

function integer(name, value, most) {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new Refusal(`--${name} must be a whole number from 1 to ${most}.`);
}

function tokenOf(given) {
  const token = given ?? (process.env.TOKEN?.trim() || process.env.ADMIN_TOKEN?.trim());
  if (token) return token;
  const file = join(resolve(process.env.DATA_DIR?.trim() || 'var'), 'admin-token');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  throw new Refusal(`A token is needed: --token, TOKEN, or the file ${file}, which "npm start" makes.`);
}

/** Renamed columns of one kind; a mapping that no chosen kind understands is a mistake. */
function renamesFor(kind, maps) {
  const renamed = new Map();
  for (const { owner, from, to } of maps) if ((owner === null || owner === kind) && fieldsOf(kind).includes(to)) renamed.set(from, to);
  return renamed;
}

function mapsOf(texts, kinds) {
  return texts.map((text) => {
    const [, prefix, from, to] = /^(?:(\w+)\.)?([^=]+)=(.+)$/.exec(text) ?? [];
    const owner = prefix in KINDS ? prefix : null;
    const column = owner === null && prefix !== undefined ? `${prefix}.${from}` : from;
    const understood = to !== undefined && kinds.some((kind) => (owner === null || owner === kind) && fieldsOf(kind).includes(to));
    if (!understood) throw new Refusal(`--map ${text}: no such field. Fields: ${kinds.map((kind) => `${kind}: ${fieldsOf(kind).join(', ')}`).join('\n')}`);
    return { owner, from: column, to };
  });
}

function summary(kind, path, { rows, problems, byCode, rate, ...totals }, seconds) {
  const counts = ['created', 'updated', 'unchanged', 'accepted', 'duplicates']
    .filter((name) => totals[name] !== undefined)
    .map((name) => `${whole(totals[name])} ${name}`);
  const refused = problems === 0 ? '0 refused' : `${whole(problems)} refused (${[...byCode].map(([code, count]) => `${code} ${whole(count)}`).join(', ')})`;
  return `${kind} ${path}: ${whole(rows)} rows in ${clock(seconds)} (${whole(rate)}/s): ${[...counts, refused].join(', ')}`;
}

async function main() {
  const options = optionsOrRefuse();
  const files = Object.keys(KINDS).flatMap((kind) => options[kind].map((path) => ({ kind, path })));
  if (options.help || files.length === 0) {
    process.stdout.write(HELP);
    return options.help ? 0 : 1;
  }
  const batch = integer('batch', options.batch, 10_000);
  const parallel = integer('parallel', options.parallel, 32);
  const maps = mapsOf(
    options.map,
    files.map(({ kind }) => kind),
  );
  const client = new ApiClient(options.url ?? `http://127.0.0.1:${process.env.PORT?.trim() || 3000}`, tokenOf(options.token));
  for (const { path } of files) if (!existsSync(path)) throw new Refusal(`There is no file ${path}.`);
  let problems = 0;
  for (const { kind, path } of files) {
    const started = performance.now();
    const query = kind === 'customers' && options.confirm ? '?confirm=true' : '';
    const totals = await importFile(client, kind, path, { batch, parallel, renamed: renamesFor(kind, maps), query });
    problems += totals.problems;
    console.log(summary(kind, path, totals, (performance.now() - started) / 1000));
  }
  return problems === 0 ? 0 : 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().then((code) => (process.exitCode = code), exitWith);
}
