import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

const TURN_MILLISECONDS = 1_000;

const { beats, silentSeconds } = workerData as { readonly beats: Int32Array; readonly silentSeconds: number };
const turn = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
let last = Atomics.load(beats, 0);
let silent = 0;
// Turns are counted and not time: the turns of a process that is suspended stand still with it.
for (;;) {
  Atomics.wait(turn, 0, 0, TURN_MILLISECONDS);
  const now = Atomics.load(beats, 0);
  silent = now === last ? silent + 1 : 0;
  last = now;
  if (silent * TURN_MILLISECONDS >= silentSeconds * 1_000) {
    writeSync(2, `The main thread stood still for ${silentSeconds} s: this process ends, and its jobs begin again elsewhere.\n`);
    process.kill(process.pid, 'SIGKILL');
  }
}
