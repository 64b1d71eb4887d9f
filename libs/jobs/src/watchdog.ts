import { Worker } from 'node:worker_threads';

/** Beats of the watched thread. */
const BEAT_MILLISECONDS = 1_000;

/**
 * Kills this process when its main thread stands still: a run that never comes back to the event loop would hold every job of the process.
 * Whoever started the process starts it again, and its jobs are found by their leases. A process that is suspended as a whole is left alone.
 * @param silentSeconds how long the main thread may stand still
 * @returns ends the watch
 */
export function startWatchdog(silentSeconds: number): () => Promise<void> {
  const beats = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const beat = setInterval(() => Atomics.add(beats, 0, 1), BEAT_MILLISECONDS);
  beat.unref();
  const watcher = new Worker(require.resolve('./watchdog-thread'), { workerData: { beats, silentSeconds } });
  watcher.unref();
  return async () => {
    clearInterval(beat);
    await watcher.terminate();
  };
}
