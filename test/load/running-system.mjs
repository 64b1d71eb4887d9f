// The built system on a durable PostgreSQL of its own in a temporary folder: what a benchmark measures.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, openSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { show } from './figures.mjs';
import { buildIfStale, ROOT } from '../../scripts/build.mjs';
import { migrate, openDataDir, startPostgres } from '../../scripts/host/database.mjs';
import { API_FLAGS, childEnvironment, WORKER_FLAGS } from '../../scripts/host/environment.mjs';
import { onStopWish } from '../../scripts/host/node24.mjs';
import { createDatabase } from '../../scripts/host/postgres.mjs';

const DATABASE = 'bench';

/** PostgreSQL with the settings of `npm start`, migrated, and on request the API and the worker. `stop` leaves nothing behind. */
export class RunningSystem {
  #server;
  #dataDir;
  #children = [];
  #worker = null;
  #stopping = null;
  token = randomBytes(24).toString('hex');

  /**
   * @param profile folder for a CPU profile of the API, written when it stops; none without it
   * @param statements lets PostgreSQL keep the time of every statement; costs a little itself
   * @param environment of the product's processes, beside the usual
   */
  constructor({ port, profile = null, statements = false, environment = {} }) {
    Object.assign(this, { port, profile, statements, more: environment });
  }

  /** Starts PostgreSQL only, so that data can be put in place before the apps read it. */
  async startDatabase() {
    onStopWish(() => void this.stop().finally(() => process.exit(130)));
    await buildIfStale(ROOT, { say: show });
    this.#dataDir = realpathSync(mkdtempSync(join(tmpdir(), 'adoption-bench-')));
    chmodSync(this.#dataDir, 0o711);
    openDataDir(this.#dataDir);
    this.#server = await startPostgres({ root: ROOT, dataDir: this.#dataDir, say: show });
    await createDatabase(this.#server.url('postgres'), DATABASE);
    if (this.statements) await this.#keepStatementTimes();
    this.databaseUrl = this.#server.url(DATABASE);
    await migrate(ROOT, this.databaseUrl);
    this.database = new pg.Pool({ connectionString: this.databaseUrl, max: 2 });
    // The server ends idle connections when it stops.
    this.database.on('error', () => {});
  }

  async #keepStatementTimes() {
    await onServer(this.#server.url('postgres'), 'ALTER SYSTEM SET shared_preload_libraries = pg_stat_statements');
    await this.#server.stop();
    this.#server = await startPostgres({ root: ROOT, dataDir: this.#dataDir, say: show });
    await onServer(this.#server.url(DATABASE), 'CREATE EXTENSION pg_stat_statements');
  }

  /** Statements that took the most time since they were last asked for: `{seconds, calls, rows, walBytes, statement}`. */
  async slowestStatements(most = 20) {
    const { rows } = await this.database.query(
      `SELECT total_exec_time / 1000 AS seconds, calls::int AS calls, rows::int AS rows, wal_bytes::double precision AS "walBytes", left(regexp_replace(query, '\\s+', ' ', 'g'), 90) AS statement
       FROM pg_stat_statements ORDER BY total_exec_time DESC LIMIT $1`,
      [most],
    );
    await this.database.query('SELECT pg_stat_statements_reset()');
    return rows;
  }

  /** @param worker whether it runs beside the API */
  async startApps({ worker: withWorker = true } = {}) {
    const api = this.#spawn('adoption-api', this.profile === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${this.profile}`]);
    this.pids = { api: api.pid, postgresql: this.#server.pid };
    await Promise.all([withWorker ? this.startWorker() : null, this.#ready(api, this.port)]);
  }

  /** Starts the worker beside an API that may have been at work for a while. */
  async startWorker() {
    this.#worker = this.#spawn('worker', []);
    const fails = this.#ending(this.#worker);
    await Promise.race([new Promise((resolve) => this.#worker.once('message', resolve)), fails]);
    this.pids = { ...this.pids, worker: this.#worker.pid };
  }

  /** Stops the worker, which finishes the step under way. */
  async stopWorker() {
    await stopped(this.#worker);
    const { worker: _stopped, ...pids } = this.pids;
    this.pids = pids;
  }

  /** Starts a second API on the same database, with a module that is loaded before the product's own. */
  async startVariant(port, preload) {
    const api = this.#spawn('adoption-api', ['--import', pathToFileURL(preload).href], { PORT: String(port) });
    this.pids = { ...this.pids, variant: api.pid };
    await this.#ready(api, port);
  }

  async #ready(api, port) {
    for (let tries = 0; ; tries++) {
      if (api.exitCode !== null || api.signalCode !== null) throw new Error(`the API ended with ${api.exitCode}; its log is in ${this.#dataDir}/logs`);
      const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
      if (answer?.ok) return;
      if (tries > 600) throw new Error(`the API is not ready after a minute; its log is in ${this.#dataDir}/logs`);
      await sleep(100);
    }
  }

  /** Fails when a process ends that should go on. */
  #ending(child) {
    return new Promise((_, reject) => {
      child.once('exit', (code) => reject(new Error(`a process ended with ${code}; its log is in ${this.#dataDir}/logs`)));
    });
  }

  /** Folder that PostgreSQL's user can reach too. */
  get folder() {
    return this.#dataDir;
  }

  /** Environment of a product process. */
  environment() {
    return childEnvironment({
      PORT: String(this.port),
      DATABASE_URL: this.databaseUrl,
      DATA_DIR: this.#dataDir,
      ADMIN_TOKEN: this.token,
      LOG_LEVEL: 'warn',
      ...this.more,
    });
  }

  /** Runs one of the built commands to its end; returns its exit code and what it printed. */
  async run(script, args) {
    const child = spawn(process.execPath, [join(ROOT, 'dist', 'apps', script), ...args], {
      cwd: ROOT,
      env: this.environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
    const code = await new Promise((resolve) => child.on('close', resolve));
    return { code, output };
  }

  stop() {
    return (this.#stopping ??= this.#stopAll());
  }

  async #stopAll() {
    for (const child of this.#children) await stopped(child);
    await this.database?.end();
    await this.#server?.stop();
    // Its last words are still on their way to the log.
    await sleep(200);
    this.#server?.remove();
    if (this.#dataDir) rmSync(this.#dataDir, { recursive: true, force: true });
  }

  #spawn(app, flags, environment = {}) {
    const log = openSync(join(this.#dataDir, 'logs', `${app}.log`), 'a');
    const script = join(ROOT, 'dist', 'apps', app, 'src', 'main.js');
    const child = spawn(process.execPath, [...(app === 'worker' ? WORKER_FLAGS : API_FLAGS), ...flags, script], {
      cwd: ROOT,
      env: { ...this.environment(), ...environment },
      stdio: ['ignore', log, log, 'ipc'],
    });
    this.#children.push(child);
    return child;
  }
}

async function onServer(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

async function stopped(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.removeAllListeners('exit');
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await Promise.race([ended, sleep(15_000).then(() => child.kill('SIGKILL'))]);
}
