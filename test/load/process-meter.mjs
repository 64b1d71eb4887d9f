// What a measurement cost: CPU of every process, memory over time, and whether the machine was quiet. Needs /proc.
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { show } from './figures.mjs';

/** Seconds of one clock tick of /proc. */
const TICK = 0.01;
/** Share of the machine that others may use before a measurement is called disturbed. */
const QUIET = 0.05;

/** Fields of /proc/<pid>/stat after the name: state, parent, …; null when the process is gone. */
function statOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return null;
  }
}

const ownTicks = (fields) => Number(fields[11]) + Number(fields[12]);
const deadChildrensTicks = (fields) => Number(fields[13]) + Number(fields[14]);

/** CPU seconds of a process with its children, the ended ones too: for PostgreSQL all of its server processes. */
function cpuOfTree(pid) {
  const root = statOf(pid);
  if (root === null) return 0;
  let ticks = ownTicks(root) + deadChildrensTicks(root);
  for (const child of readdirSync('/proc')) {
    const fields = /^\d+$/.test(child) ? statOf(child) : null;
    if (fields !== null && Number(fields[1]) === pid) ticks += ownTicks(fields);
  }
  return ticks * TICK;
}

/** CPU seconds that the whole machine has worked since it started. */
function busySeconds() {
  const [user, nice, system, , , irq, softirq] = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0].trim().split(/\s+/).slice(1).map(Number);
  return (user + nice + system + irq + softirq) * TICK;
}

/** Resident memory in bytes; 0 when the process is gone. */
function memoryOf(pid) {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

const round = (value) => Math.round(value * 100) / 100;

/** Prints the load of the machine and says when others use it. Call while nothing of ours works. */
export async function announceLoad(title) {
  const before = busySeconds();
  const started = performance.now();
  await sleep(1_000);
  const busy = (busySeconds() - before) / ((performance.now() - started) / 1_000) / availableParallelism();
  const load = loadavg().map(round);
  show(`\n${title}\n  load average ${load.join(' ')}, ${Math.round(busy * 100)} % of ${availableParallelism()} cores in use before the start`);
  if (busy > QUIET) show('  WARNING: the machine is not quiet, the figures are worse than they could be.');
  return { load, busyBefore: round(busy) };
}

/** Measures named processes (`{api: pid, …}`) between `start` and `stop`. */
export class ProcessMeter {
  #pids;
  #cpu;
  #busy;
  #started;
  #timer;
  #memory = new Map();

  constructor(pids) {
    this.#pids = pids;
  }

  start() {
    this.#busy = busySeconds();
    this.#cpu = this.#cpuNow();
    this.#started = performance.now();
    for (const name of Object.keys(this.#pids)) this.#memory.set(name, []);
    this.#timer = setInterval(() => this.#sampleMemory(), 1_000);
    this.#sampleMemory();
  }

  /** Per process CPU seconds and memory in bytes (least, most, mean of the first and of the last quarter of the time); share of the machine that others used. */
  stop() {
    clearInterval(this.#timer);
    this.#sampleMemory();
    const seconds = (performance.now() - this.#started) / 1_000;
    const now = this.#cpuNow();
    const processes = {};
    let ours = 0;
    for (const name of Object.keys(this.#pids)) {
      const samples = this.#memory.get(name);
      const quarter = Math.max(1, samples.length >> 2);
      const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
      const cpuSeconds = now[name] - this.#cpu[name];
      ours += cpuSeconds;
      const memory = {
        least: Math.min(...samples),
        most: Math.max(...samples),
        firstQuarter: mean(samples.slice(0, quarter)),
        lastQuarter: mean(samples.slice(-quarter)),
      };
      processes[name] = { cpuSeconds: round(cpuSeconds), memory };
    }
    const others = Math.max(0, busySeconds() - this.#busy - ours) / seconds / availableParallelism();
    if (others > QUIET) show(`  WARNING: others used ${Math.round(others * 100)} % of the machine meanwhile.`);
    return { seconds: round(seconds), load: loadavg().map(round), others: round(others), processes };
  }

  #cpuNow() {
    return Object.fromEntries(Object.entries(this.#pids).map(([name, pid]) => [name, cpuOfTree(pid)]));
  }

  #sampleMemory() {
    for (const [name, pid] of Object.entries(this.#pids)) this.#memory.get(name).push(memoryOf(pid));
  }
}
