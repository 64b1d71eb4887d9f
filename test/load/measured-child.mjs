// Runs a load generator in a process of its own and meters everything while it measures.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ProcessMeter } from './process-meter.mjs';

/**
 * Starts a script of this folder with a wish (its only message); meters it and the given processes from its word "measuring" to its result.
 * @param atStart asked when the measurement begins; its answer comes with the result
 */
export async function measureChild(script, wish, pids, atStart) {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)));
  const meter = new ProcessMeter({ ...pids, generator: child.pid });
  const ended = new Promise((_, reject) => child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`))));
  const said = () => Promise.race([new Promise((resolve) => child.once('message', resolve)), ended]);
  child.send(wish);
  await said();
  meter.start();
  const begun = atStart();
  // Awaited only once the child has answered.
  begun.catch(() => {});
  const result = await said();
  return { ...result, ...meter.stop(), measuredSeconds: result.seconds, atStart: await begun };
}
