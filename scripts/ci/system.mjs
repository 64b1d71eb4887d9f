// Drives `npm start` of an installation as a person at a terminal would.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

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
    const { PATH, LANG, NODE_EXTRA_CA_CERTS } = process.env;
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
    const { home } = JSON.parse(readFileSync(join(this.dataDir, 'postgres.json'), 'utf8'));
    return [this.folder, this.dataDir, home];
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
