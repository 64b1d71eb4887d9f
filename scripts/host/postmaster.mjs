import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { birthOf, commandOf, stopProcess } from './processes.mjs';

const lines = (cluster) => {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
};

/** Fast shutdown; when that takes too long an immediate one, which costs a recovery at the next start and no data. */
export const POSTGRES_STOP_STEPS = [
  ['SIGINT', 30_000],
  ['SIGQUIT', 10_000],
  ['SIGKILL', 5_000],
];

/** Process id of the PostgreSQL that runs on this cluster, or null. The file alone proves nothing: after a crash another program may have the id. */
export function postmasterOf(cluster) {
  const pid = Number(lines(cluster)[0]);
  return pid && commandOf(pid).includes(cluster) ? pid : null;
}

/** Whether the postmaster with this id accepts connections. */
export const isReady = (cluster, pid) => Number(lines(cluster)[0]) === pid && lines(cluster)[7]?.trim() === 'ready';

/** Stops a PostgreSQL that a killed launcher left on the cluster, and clears its lock file. */
export async function stopPostmaster(cluster) {
  const pid = postmasterOf(cluster);
  if (pid) await stopProcess({ pid, birth: birthOf(pid) }, POSTGRES_STOP_STEPS);
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
  return pid !== null;
}
