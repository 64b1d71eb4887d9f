// Which processes belong to a data directory. A process is known by its id and its start: ids are used again.
import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A text that no other process with the same id ever has; null when there is none (a zombie counts as none). */
export function birthOf(pid) {
  try {
    if (process.platform === 'linux') {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      return fields[0] === 'Z' || fields[0] === 'X' ? null : fields[19];
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || null;
  } catch {
    return null;
  }
}

/** The command line of a process, for messages and to recognise PostgreSQL; empty when there is none. */
export function commandOf(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}

export const isAlive = ({ pid, birth }) => birth !== null && birthOf(pid) === birth;

/** Sends a signal to the whole group of a process that leads one, else to the process. */
export function signalTree(pid, signal) {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, signal);
      return;
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }
}

/** Waits until the process is gone; false when it still runs after `milliseconds`. */
export async function waitUntilGone(known, milliseconds) {
  const end = performance.now() + milliseconds;
  while (isAlive(known)) {
    if (performance.now() > end) return false;
    await sleep(40);
  }
  return true;
}

/** Signals in turn, each with its patience, until the process is gone. */
export async function stopProcess(known, steps) {
  for (const [signal, patience] of steps) {
    if (!isAlive(known)) return true;
    signalTree(known.pid, signal);
    if (await waitUntilGone(known, patience)) return true;
  }
  return !isAlive(known);
}

/** The running children of one launcher, on disk, so that the next launcher finds what a killed one left behind. */
export class ProcessRecord {
  #file;
  #entries = new Map();

  constructor(file) {
    this.#file = file;
  }

  add(name, pid) {
    this.#entries.set(name, { pid, birth: birthOf(pid) });
    this.#write();
  }

  remove(name) {
    this.#entries.delete(name);
    this.#write();
  }

  /** What an earlier launcher recorded and still runs, by name. */
  leftovers() {
    try {
      return Object.entries(JSON.parse(readFileSync(this.#file, 'utf8'))).filter(([, known]) => isAlive(known));
    } catch {
      return [];
    }
  }

  #write() {
    if (this.#entries.size === 0) return rmSync(this.#file, { force: true });
    const next = `${this.#file}.new`;
    writeFileSync(next, JSON.stringify(Object.fromEntries(this.#entries)));
    renameSync(next, this.#file);
  }
}
