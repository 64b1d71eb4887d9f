// The running system: PostgreSQL, mail sink, API, worker and demo traffic as children of this process.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrate, openDataDir, startPostgres } from './database.mjs';
import { demoState, rememberDemo } from './demo.mjs';
import { API_FLAGS, childEnvironment, choosePort, dataDirOf, isOn, keptSecret, WORKER_FLAGS } from './environment.mjs';
import { freePort } from './free-port.mjs';
import { LogLines } from './log-lines.mjs';
import { createDatabase } from './postgres.mjs';
import { ProcessRecord, stopProcess } from './processes.mjs';
import { Refusal } from './refusal.mjs';
import { takeRunLock } from './run-lock.mjs';
import { say } from './say.mjs';
import { Supervised } from './supervisor.mjs';

const MOST_FAILED_STARTS = 3;
const READY_PATIENCE = 120_000;

/** One installation's processes, from start to stop. */
export class Launcher {
  #root;
  #dataDir;
  #record;
  #giveBack = () => {};
  #children = [];
  #server = null;
  #loader = null;
  #starting = null;
  #stopping = null;
  #env = null;

  constructor(root) {
    this.#root = root;
  }

  /** Starts everything and prints the ready line. */
  start() {
    return (this.#starting = this.#startAll());
  }

  async #startAll() {
    const dataDir = (this.#dataDir = openDataDir(dataDirOf(this.#root)));
    this.#record = new ProcessRecord(join(dataDir, 'processes.json'));
    this.#giveBack = takeRunLock(dataDir, { purpose: 'npm start', address: `port ${process.env.PORT || 3000}` });
    await this.#stopLeftovers();
    const port = await choosePort();
    const address = (process.env.PUBLIC_URL?.trim() || `http://localhost:${port}`).replace(/\/+$/, '');

    const ownServer = process.env.DATABASE_URL?.trim();
    const [databaseUrl, mail] = await Promise.all([ownServer || this.#startDatabase(), this.#startMailSink()]);
    this.#refuseWhenStopping();
    this.#env = childEnvironment({
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      PUBLIC_URL: address,
      ADMIN_TOKEN: process.env.ADMIN_TOKEN?.trim() || keptSecret(dataDir, 'admin-token'),
      API_URL: `http://127.0.0.1:${port}`,
      NODE_COMPILE_CACHE: join(dataDir, 'compile-cache'),
      ...(mail ? { SMTP_URL: mail.smtpUrl } : {}),
    });
    await this.#migrate(Boolean(ownServer));
    this.#refuseWhenStopping();
    await this.#startApps(Boolean(ownServer));
    const link = await this.#signInLink();
    await this.#demo(Boolean(ownServer));
    this.#refuseWhenStopping();
    say(`Ready: ${address} · sign in once within 10 minutes: ${link} · mail inbox: ${mail ? mail.inbox : 'none, SMTP_URL is set'} · API: ${address}/api/docs`);
  }

  /** Stops all children, the database last. A second call makes haste. */
  stop() {
    if (this.#stopping) {
      for (const child of this.#children) child.kill();
      this.#loader?.kill('SIGKILL');
      this.#server?.stopNow();
      return this.#stopping;
    }
    return (this.#stopping = this.#stopInOrder());
  }

  async #stopInOrder() {
    this.#loader?.kill('SIGTERM');
    // A start under way notices at its next step; until then it may still add children.
    await this.#starting?.catch(() => {});
    await Promise.all(this.#children.map((child) => child.stop()));
    await this.#server?.stop();
    this.#giveBack();
  }

  #refuseWhenStopping() {
    if (this.#stopping) throw new Refusal('Stopped before everything was up.');
  }

  /** What a killed launcher left running would hold the port and the database. */
  async #stopLeftovers() {
    const leftovers = this.#record.leftovers();
    if (leftovers.length === 0) return;
    say(`Stopping what the last run left behind: ${leftovers.map(([name]) => name).join(', ')} …`);
    const withoutDatabase = leftovers.filter(([name]) => name !== 'db');
    await Promise.all(
      withoutDatabase.map(([, known]) =>
        stopProcess(known, [
          ['SIGTERM', 10_000],
          ['SIGKILL', 5_000],
        ]),
      ),
    );
  }

  async #startDatabase() {
    this.#server = await startPostgres({ root: this.#root, dataDir: this.#dataDir, say, record: this.#record });
    await createDatabase(this.#server.url('postgres'));
    return this.#server.url();
  }

  /** A database of somebody's own is migrated on request only: other processes may be using it. The embedded one needs it once for each build. */
  async #migrate(ownServer) {
    if (!isOn('MIGRATE', !ownServer)) return;
    const file = join(this.#dataDir, 'migrated');
    const version = `${readFileSync(join(this.#root, 'dist', '.build-stamp'), 'utf8')} ${this.#env.DATABASE_URL} ${this.#env.REDIS_URL ?? ''}`;
    const stamp = createHash('sha256').update(version).digest('hex');
    if (!ownServer && existsSync(file) && readFileSync(file, 'utf8') === stamp) return;
    await migrate(this.#root, this.#env.DATABASE_URL, { env: this.#env });
    if (!ownServer) writeFileSync(file, stamp);
  }

  async #startMailSink() {
    if (process.env.SMTP_URL?.trim()) return null;
    const folder = join(this.#dataDir, 'mail');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const wishes = readPorts(this.#dataDir);
    const smtp = await freePort(wishes.smtp);
    const web = await freePort(wishes.web);
    writeFileSync(join(this.#dataDir, 'mail-ports.json'), JSON.stringify({ smtp, web }));
    const script = join(this.#root, 'scripts', 'host', 'mail-sink.mjs');
    await this.#supervise('mail', [script, String(smtp), String(web), folder], childEnvironment({}));
    return { smtpUrl: `smtp://127.0.0.1:${smtp}`, inbox: `http://127.0.0.1:${web}` };
  }

  async #startApps(ownServer) {
    const built = (app) => join(this.#root, 'dist', 'apps', app, 'src', 'main.js');
    const api = await this.#supervise('api', [...API_FLAGS, built('adoption-api')], this.#env);
    const worker = await this.#supervise('worker', [...WORKER_FLAGS, built('worker')], this.#env, { tells: true });
    const end = performance.now() + READY_PATIENCE;
    let answer = 'no answer';
    for (;;) {
      this.#refuseWhenStopping();
      const broken = [api, worker].find((child) => child.deaths >= MOST_FAILED_STARTS);
      if (broken) throw new Refusal(`The ${broken === api ? 'API' : 'worker'} does not start; the reason stands above and in ${join(this.#dataDir, 'logs')}.`);
      const response = await fetch(`${this.#env.API_URL}/health/ready`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
      if (response?.ok && worker.works) return;
      if (response?.ok) answer = 'the worker has not begun to work';
      else if (response) answer = (await response.json().catch(() => null))?.detail ?? `status ${response.status}`;
      if (performance.now() > end)
        throw new Refusal(
          `The system was not ready after two minutes: ${answer}${ownServer ? ' (a new schema for your own DATABASE_URL: npm run migrate)' : ''}`,
        );
      await sleep(50);
    }
  }

  async #supervise(name, args, env, { tells = false } = {}) {
    const log = new LogLines(name, join(this.#dataDir, 'logs'));
    const child = new Supervised({ name, command: process.execPath, args, env, cwd: this.#root, log, say, tells }, this.#record);
    this.#children.push(child);
    await child.start();
    return child;
  }

  async #signInLink() {
    const response = await fetch(`${this.#env.API_URL}/api/access/sign-in-links`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.#env.ADMIN_TOKEN}`, 'content-type': 'application/json' },
      body: '{}',
      signal: AbortSignal.timeout(10_000),
    });
    if (!response.ok) throw new Refusal(`The API made no sign-in link (status ${response.status}).`);
    return (await response.json()).url;
  }

  /** The demo workspace is for an empty installation of the embedded database; in a database of somebody's own only on request. */
  async #demo(ownServer) {
    const state = demoState(this.#dataDir);
    const wanted = isOn('DEMO', !ownServer);
    if (state === 'undecided' && !wanted) rememberDemo(this.#dataDir, 'none');
    if (wanted && (state === 'undecided' || state === 'loading')) await this.#loadDemo();
    if (wanted && demoState(this.#dataDir) === 'loaded' && isOn('DEMO_TRICKLE', true)) {
      await this.#supervise('demo', [join(this.#root, 'dist', 'apps', 'demo', 'src', 'trickle.js')], this.#env);
    }
  }

  async #loadDemo() {
    rememberDemo(this.#dataDir, 'loading');
    say('Loading the demo workspace (once; DEMO=off leaves it out) …');
    const script = join(this.#root, 'dist', 'apps', 'demo', 'src', 'load.js');
    const loader = (this.#loader = spawn(process.execPath, [script], {
      cwd: this.#root,
      env: this.#env,
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit'],
    }));
    this.#record.add('demo loader', loader.pid);
    const code = await new Promise((resolve) => loader.on('close', resolve));
    this.#record.remove('demo loader');
    this.#loader = null;
    this.#refuseWhenStopping();
    if (code === 0) rememberDemo(this.#dataDir, 'loaded');
    else say('The demo workspace could not be loaded; the next start tries again. The system itself runs.');
  }
}

function readPorts(dataDir) {
  try {
    return JSON.parse(readFileSync(join(dataDir, 'mail-ports.json'), 'utf8'));
  } catch {
    return {};
  }
}
