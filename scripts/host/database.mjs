// A database for one command: the running system's, its files opened for the time being, or a new one that is thrown away.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LogLines } from './log-lines.mjs';
import { createDatabase, embeddedUrl, preparePostgres } from './postgres.mjs';
import { ProcessRecord } from './processes.mjs';
import { Refusal } from './refusal.mjs';
import { runningOn, takeRunLock } from './run-lock.mjs';

/** Makes the data directory: others may pass it (PostgreSQL of a root launcher must) but not list it. */
export function openDataDir(dataDir) {
  try {
    mkdirSync(join(dataDir, 'logs'), { recursive: true, mode: 0o711 });
    return realpathSync(dataDir);
  } catch (error) {
    throw new Refusal(`DATA_DIR ${dataDir} cannot be used by this user (${error.code}). Choose another: DATA_DIR=/some/folder npm start`);
  }
}

const fileOnly = () => null;

/** Starts PostgreSQL on a data directory that this process owns. */
export async function startPostgres({ root, dataDir, say, careless = false, record = new ProcessRecord(join(dataDir, 'processes.json')) }) {
  const log = new LogLines('db', join(dataDir, 'logs'), careless ? fileOnly : (line) => (/ (FATAL|PANIC): /.test(line) ? line : null));
  const server = await preparePostgres({ root, dataDir, record, log, say, careless });
  try {
    await server.start();
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** A new server in a temporary folder, migrated database included; `stop` leaves nothing behind. */
export async function throwAwayDatabase({ root, database, say = () => {} }) {
  const dataDir = realpathSync(mkdtempSync(join(tmpdir(), 'adoption-')));
  openDataDir(dataDir);
  let server = null;
  const stop = async () => {
    await server?.stop();
    server?.remove();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    chmodSync(dataDir, 0o711);
    server = await startPostgres({ root, dataDir, say, careless: true });
    await createDatabase(server.url('postgres'), database);
    await migrate(root, server.url(database));
    return { url: server.url(database), dataDir, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Runs `work` with the connection string of the installation's database; PostgreSQL is started for it when the system is down. */
export async function withDatabase({ root, dataDir, purpose, say }, work) {
  if (process.env.DATABASE_URL) return work(process.env.DATABASE_URL);
  if (runningOn(dataDir)) return work(embeddedUrl(dataDir));
  if (!existsSync(join(dataDir, 'postgres.json'))) throw new Refusal(`There is no database in ${dataDir} yet: start the system once with npm start.`);
  const giveBack = takeRunLock(openDataDir(dataDir), { purpose, address: null });
  try {
    const server = await startPostgres({ root, dataDir: openDataDir(dataDir), say });
    try {
      return await work(server.url());
    } finally {
      await server.stop();
    }
  } finally {
    giveBack();
  }
}

/** Brings a database to the newest schema: the product's and the queue's. */
export async function migrate(root, url, { show = false, env = process.env } = {}) {
  const script = join(root, 'dist', 'apps', 'worker', 'src', 'migrate.js');
  const child = spawn(process.execPath, [script], { cwd: root, env: { ...env, DATABASE_URL: url }, stdio: ['ignore', show ? 'inherit' : 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (output = (output + text).slice(-4_000)));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Refusal(`The database could not be migrated:\n${output}`);
}
