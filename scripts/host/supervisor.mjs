import { spawn } from 'node:child_process';
import { stopProcess, birthOf } from './processes.mjs';

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
const CALM = 60_000;

/**
 * Keeps one child running: starts it again when it dies, with growing pauses, until it is told to stop.
 * The child leads a process group of its own, so Ctrl-C of the terminal reaches the launcher only, which then stops its children in order.
 */
export class Supervised {
  #spec;
  #record;
  #child = null;
  #known = null;
  #pause = FIRST_PAUSE;
  #timer = null;
  #stopping = false;
  #deaths = 0;
  #works = false;

  /** `spec`: name, command, args, env, cwd, log (LogLines), say, and perhaps uid, gid, beforeStart (async), stopSteps, tells (it sends a message when it works). */
  constructor(spec, record) {
    this.#spec = spec;
    this.#record = record;
  }

  /** How often it has died since the launcher started. */
  get deaths() {
    return this.#deaths;
  }

  /** Whether the running child has said that it works. */
  get works() {
    return this.#works;
  }

  get pid() {
    return this.#child?.pid ?? null;
  }

  async start() {
    const { name, command, args, env, cwd, uid, gid, log, beforeStart, tells } = this.#spec;
    try {
      await beforeStart?.();
    } catch (error) {
      log.write(`${error.message}\n`);
    }
    if (this.#stopping) return;
    const child = spawn(command, args, { env, cwd, uid, gid, detached: true, stdio: ['ignore', 'pipe', 'pipe', ...(tells ? ['ipc'] : [])] });
    const born = performance.now();
    let ended = false;
    const end = (reason) => {
      if (ended) return;
      ended = true;
      log.flush();
      if (child.pid) this.#record.remove(name);
      this.#child = null;
      this.#works = false;
      if (!this.#stopping) this.#startAgain(reason, performance.now() - born);
    };
    child.on('message', () => (this.#works = true));
    child.on('error', (error) => end(error.message));
    child.on('exit', (code, signal) => end(signal ? `killed by ${signal}` : `exit code ${code}`));
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => log.write(text));
    if (!child.pid) return;
    this.#child = child;
    this.#known = { pid: child.pid, birth: birthOf(child.pid) };
    this.#record.add(name, child.pid);
  }

  async stop(
    steps = this.#spec.stopSteps ?? [
      ['SIGTERM', 20_000],
      ['SIGKILL', 5_000],
    ],
  ) {
    this.#stopping = true;
    clearTimeout(this.#timer);
    if (this.#child) await stopProcess(this.#known, steps);
    this.#record.remove(this.#spec.name);
    this.#spec.log.close();
  }

  /** For the impatient second Ctrl-C. */
  kill(signal = 'SIGKILL') {
    if (this.#child) process.kill(-this.#known.pid, signal);
  }

  #startAgain(reason, lived) {
    this.#deaths++;
    if (lived > CALM) this.#pause = FIRST_PAUSE;
    this.#spec.say(`${this.#spec.name} ended (${reason}); starting it again in ${this.#pause / 1000} s`);
    this.#timer = setTimeout(() => void this.start(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
  }
}
