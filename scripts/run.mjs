// Runs a program of this project on Node 24 with a database: node scripts/run.mjs [--alone] <file> [arguments]
// DATABASE_URL is, in this order: what the shell or .env says; the running system's; the stopped system's, started for the time being.
// --alone: no database; the program brings its own (benchmarks).
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale, ROOT } from './build.mjs';
import { withDatabase } from './host/database.mjs';
import { childEnvironment, dataDirOf, readDotEnv } from './host/environment.mjs';
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
  const alone = args[0] === '--alone';
  const [file, ...rest] = alone ? args.slice(1) : args;
  if (!file) throw new Refusal('Usage: node scripts/run.mjs [--alone] <file> [arguments]');
  await buildIfStale(ROOT, { say });
  if (alone) return run(file, rest, {});
  const dataDir = dataDirOf(ROOT);
  return withDatabase({ root: ROOT, dataDir, purpose: `node ${file}`, say }, (url) => run(file, rest, { DATABASE_URL: url, DATA_DIR: dataDir }));
}

function run(file, args, env) {
  child = spawn(process.execPath, ['--enable-source-maps', resolve(ROOT, file), ...args], { cwd: process.cwd(), env: childEnvironment(env), stdio: 'inherit' });
  return new Promise((done) => child.on('close', (code) => done(code ?? 130)));
}
