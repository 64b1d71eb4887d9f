// A PostgreSQL of our own, from the programs that npm installed.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.mjs';
import { databaseUser, placeHome, readablePrograms } from './postgres-home.mjs';
import { isReady, POSTGRES_STOP_STEPS, stopPostmaster } from './postmaster.mjs';
import { Refusal } from './refusal.mjs';
import { Supervised } from './supervisor.mjs';

const ROLE = 'adoption';
const RECORD = 'postgres.json';

/** For a machine with 1–4 GB: memory stays small, checkpoints are rare, commits are durable. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 100,
  shared_buffers: '256MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  effective_cache_size: '1GB',
  synchronous_commit: 'on',
  max_wal_size: '4GB',
  min_wal_size: '256MB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
};
/** Only for databases that are thrown away. */
const CARELESS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 300 };

/** The connection string of a data directory's embedded database (valid while it runs), or null before the first start. */
export function embeddedUrl(dataDir, database = ROLE) {
  const record = readRecord(dataDir);
  return record && `postgresql://${ROLE}:${record.password}@127.0.0.1:${record.port}/${database}`;
}

function readRecord(dataDir) {
  try {
    return JSON.parse(readFileSync(join(dataDir, RECORD), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Prepares the cluster of a data directory (initdb on the first start, a leftover server stopped) and returns it, not yet started.
 * `dataDir` is absolute and exists. `careless`: no fsync, for tests.
 */
export async function preparePostgres({ root, dataDir, record, log, say, careless = false }) {
  const user = databaseUser();
  const known = readRecord(dataDir);
  const home = await placeHome(dataDir, user, known);
  const cluster = join(home, 'data');
  const programs = readablePrograms(root, home, user);
  await stopPostmaster(cluster);
  const asUser = { cwd: home, uid: user?.uid, gid: user?.gid, env: { PATH: process.env.PATH, HOME: home, LC_ALL: 'C', TZ: 'UTC' } };

  let password = known?.home === home ? known.password : null;
  if (!existsSync(join(cluster, 'PG_VERSION')) || !password) {
    if (existsSync(join(cluster, 'PG_VERSION')))
      throw new Refusal(
        `${join(dataDir, RECORD)} is missing or unreadable: the password of the database in ${cluster} stands there. Restore it, or move that folder away to begin anew.`,
      );
    password = randomBytes(24).toString('base64url');
    say('Creating the database …');
    initialise({ programs, cluster, home, password, user, asUser, careless });
  }
  const port = await freePort(known?.port);
  writeFileSync(join(dataDir, RECORD), JSON.stringify({ home, dataDir, port, user: user?.name ?? null, password }, null, 2), { mode: 0o600 });
  const settings = { ...SETTINGS, ...walCompression(programs, cluster, asUser), ...(careless ? CARELESS : {}), port };
  const args = ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const server = new Supervised(
    {
      name: 'db',
      command: join(programs, 'bin', 'postgres'),
      args,
      ...asUser,
      log,
      say,
      stopSteps: POSTGRES_STOP_STEPS,
      beforeStart: () => stopPostmaster(cluster),
    },
    record,
  );
  return {
    url: (database = ROLE) => embeddedUrl(dataDir, database),
    start: async () => {
      await server.start();
      await ready(server, cluster, log);
    },
    stop: () => server.stop(),
    stopNow: () => server.kill('SIGQUIT'),
    get pid() {
      return server.pid;
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

function initialise({ programs, cluster, home, password, user, asUser, careless }) {
  const passwordFile = join(home, 'initial-password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  const common = [
    '-D',
    cluster,
    '-U',
    ROLE,
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ];
  try {
    // Trigram search of names with accents needs a UTF-8 character type; systems without C.UTF-8 fall back to C.
    for (const characterType of ['C.UTF-8', 'C']) {
      rmSync(cluster, { recursive: true, force: true });
      const args = [...common, '--locale=C', `--lc-ctype=${characterType}`, ...(careless ? ['--no-sync'] : [])];
      const { status, stderr, error } = spawnSync(join(programs, 'bin', 'initdb'), args, { ...asUser, encoding: 'utf8' });
      if (status === 0) return;
      if (characterType === 'C') throw new Refusal(`PostgreSQL could not be set up in ${cluster}: ${error?.message ?? stderr}`);
    }
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Page images in the log compress well with lz4, where the programs have it. */
function walCompression(programs, cluster, asUser) {
  const { status } = spawnSync(join(programs, 'bin', 'postgres'), ['-D', cluster, '-C', 'wal_compression', '-c', 'wal_compression=lz4'], asUser);
  return status === 0 ? { wal_compression: 'lz4' } : {};
}

async function ready(server, cluster, log) {
  const end = performance.now() + 120_000;
  while (!(server.pid && isReady(cluster, server.pid))) {
    if (server.deaths >= 3) throw new Refusal(`PostgreSQL does not start; its log is ${log.path}`);
    if (performance.now() > end) throw new Refusal(`PostgreSQL was not ready after two minutes; its log is ${log.path}`);
    await sleep(20);
  }
}

/** Makes the database if it is not there. */
export async function createDatabase(maintenanceUrl, name = ROLE) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: maintenanceUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE "${name}"`);
  } finally {
    await client.end();
  }
}
