// Drives `npm start` of an installation as a person at a terminal would.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../build.mjs';
import { freePort } from '../host/free-port.mjs';

/** Processes that work in, or were started from, one of the folders: `{pid, command}`. Needs /proc. */
export function processesOf(folders) {
  const found = [];
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      const cwd = readlinkSync(`/proc/${pid}/cwd`);
      if (Number(pid) !== process.pid && command && folders.some((folder) => command.includes(folder) || cwd === folder || cwd.startsWith(`${folder}/`)))
        found.push({ pid: Number(pid), command });
    } catch {
      // It ended while we looked.
    }
  }
  return found;
}

export class System {
  /** `folder` of the installation; `env` beside PORT and DATA_DIR; `user`: {uid, gid, home} or null. */
  constructor({ folder, port, dataDir, env = {}, user = null }) {
    Object.assign(this, { folder, port, dataDir, env, user });
    this.url = `http://127.0.0.1:${port}`;
  }

  /** Runs `npm start` until its ready line; returns the milliseconds it took. Rejects when it ends before. */
  async start(patience = 300_000) {
    const began = performance.now();
    this.output = '';
    const { LANG, NODE_EXTRA_CA_CERTS } = process.env;
    // The Node of the machine, not the one of the packages that this program itself may run on.
    const PATH = process.env.PATH.split(':')
      .filter((entry) => !entry.includes('node_modules'))
      .join(':');
    const base = { PATH, LANG, NODE_EXTRA_CA_CERTS, HOME: this.user?.home ?? process.env.HOME, PORT: String(this.port), DATA_DIR: this.dataDir };
    this.child = spawn('npm', ['start'], {
      cwd: this.folder,
      env: { ...base, ...this.env },
      uid: this.user?.uid,
      gid: this.user?.gid,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) stream.setEncoding('utf8').on('data', (text) => (this.output += text));
    this.ended = new Promise((resolve) => this.child.on('close', (code, signal) => resolve({ code, signal })));
    let over = null;
    void this.ended.then((end) => (over = end));
    while (!/^Ready: /m.test(this.output)) {
      if (over) throw new Error(`npm start ended (${JSON.stringify(over)}) before it was ready:\n${this.output}`);
      if (performance.now() - began > patience) throw new Error(`no ready line after ${patience / 1000} s:\n${this.output}`);
      await sleep(20);
    }
    return performance.now() - began;
  }

  /** Ctrl-C: the terminal interrupts the whole foreground group. */
  async interrupt() {
    process.kill(-this.child.pid, 'SIGINT');
    return this.ended;
  }

  /** Process ids of the installation by the launcher's own record. */
  pids() {
    const children = JSON.parse(readFileSync(join(this.dataDir, 'processes.json'), 'utf8'));
    const { pid: launcher } = JSON.parse(readFileSync(join(this.dataDir, 'running.json'), 'utf8'));
    return { launcher, ...Object.fromEntries(Object.entries(children).map(([name, { pid }]) => [name, pid])) };
  }

  adminToken() {
    return readFileSync(join(this.dataDir, 'admin-token'), 'utf8').trim();
  }

  /** Folders in which this installation's processes run. */
  folders() {
    return [this.folder, this.dataDir, this.databaseHome()].filter((folder) => folder !== null);
  }

  /** Where its PostgreSQL lives; null before the first start. */
  databaseHome() {
    const record = join(this.dataDir, 'postgres.json');
    return existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')).home : null;
  }

  async readyStatus() {
    return (await fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(3_000) }).catch(() => null))?.status ?? null;
  }

  async untilReady(patience = 60_000) {
    const end = performance.now() + patience;
    while ((await this.readyStatus()) !== 200) {
      if (performance.now() > end) throw new Error(`not ready again after ${patience / 1000} s:\n${this.output}`);
      await sleep(50);
    }
  }
}

/** Runs `work` on this installation with a data directory of its own, then stops it and removes what it stored. */
export async function inNewSystem(env, work) {
  const dataDir = realpathSync(mkdtempSync(join(tmpdir(), 'adoption-ci-')));
  chmodSync(dataDir, 0o711);
  const system = new System({ folder: ROOT, port: await freePort(), dataDir, env });
  try {
    await system.start();
    return await work(system);
  } finally {
    if (system.child.exitCode === null) await system.interrupt();
    rmSync(system.databaseHome() ?? dataDir, { recursive: true, force: true });
    rmSync(dataDir, { recursive: true, force: true });
  }
}
