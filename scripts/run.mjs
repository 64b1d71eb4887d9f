// Runs a program of this project on Node 24 with a database: node scripts/run.mjs [--fresh] <file> [arguments]
// DATABASE_URL is, in this order: what the shell or .env says; the running system's; the stopped system's, started for the time being.
// --fresh: a new migrated database with durable commits instead, thrown away afterwards (benchmarks).
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale, ROOT } from './build.mjs';
import { throwAwayDatabase, withDatabase } from './host/database.mjs';
import { childEnvironment, dataDirOf, keptSecret, readDotEnv } from './host/environment.mjs';
import { ensureInstalled } from './host/install.mjs';
import { continueOnNode24, onStopWish } from './host/node24.mjs';
import { exitWith, Refusal } from './host/refusal.mjs';
import { say } from './host/say.mjs';

let child = null;

try {
  readDotEnv(ROOT);
  ensureInstalled(ROOT, say);
  await continueOnNode24(ROOT, fileURLToPath(import.meta.url));
  onStopWish(() => child?.kill('SIGTERM'));
  process.exit(await main(process.argv.slice(2)));
} catch (error) {
  exitWith(error);
}

async function main(args) {
  const fresh = args[0] === '--fresh';
  const [file, ...rest] = fresh ? args.slice(1) : args;
  if (!file) throw new Refusal('Usage: node scripts/run.mjs [--fresh] <file> [arguments]');
  await buildIfStale(ROOT, { say });
  if (!fresh) {
    const dataDir = dataDirOf(ROOT);
    return withDatabase({ root: ROOT, dataDir, purpose: `node ${file}`, say }, (url) => run(file, rest, url, dataDir));
  }
  const database = await throwAwayDatabase({ root: ROOT, database: 'adoption', say, careless: false });
  try {
    return await run(file, rest, database.url, database.dataDir);
  } finally {
    await database.stop();
  }
}

function run(file, args, databaseUrl, dataDir) {
  const adminToken = process.env.ADMIN_TOKEN?.trim() || keptSecret(dataDir, 'admin-token');
  child = spawn(process.execPath, ['--enable-source-maps', resolve(ROOT, file), ...args], {
    cwd: process.cwd(),
    env: childEnvironment({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, ADMIN_TOKEN: adminToken }),
    stdio: 'inherit',
  });
  return new Promise((done) => child.on('close', (code) => done(code ?? 130)));
}
