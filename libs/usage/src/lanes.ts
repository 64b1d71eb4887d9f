import type { Transaction } from '@adoption/database';

/** Lines in which events are stored; equal in every process, for the lane's lock is what keeps two writers of a customer apart. */
export const LANES = 2;

/** What a writer must know once it holds the lane. */
export interface LaneState {
  /** Moves when cached names or facts may no longer hold. */
  readonly epoch: number;
  /** Latest day for which a fresh power-user reference is stored, whole days since 1970-01-01; null without one. */
  readonly lastReferenceDay: number | null;
  /** Latest day of which a fresh snapshot of any account is kept or being made; null without one. */
  readonly lastSnapshotDay: number | null;
}

/** Waits for the lane and holds it until the transaction ends. The state is read after the lock, so it is what the last holder left. */
export async function lockLane(transaction: Transaction, lane: number): Promise<LaneState> {
  const locked = transaction.run('SELECT pg_advisory_xact_lock(7701, $1)', [lane], 'lock_lane');
  const read = transaction.query<LaneState>(
    `SELECT epoch::double precision AS epoch, (SELECT max(as_of) - DATE '1970-01-01' FROM power_references WHERE NOT stale) AS "lastReferenceDay",
       (SELECT as_of - DATE '1970-01-01' FROM adoption_snapshots WHERE NOT stale OR announced IS NOT NULL ORDER BY as_of DESC LIMIT 1) AS "lastSnapshotDay" FROM usage_epoch`,
    [],
    'lane_state',
  );
  const [, [state]] = await Promise.all([locked, read]);
  return state!;
}

/** Holds every lane: no group is in flight and none begins until the transaction ends. */
export async function lockAllLanes(transaction: Transaction): Promise<void> {
  for (let lane = 0; lane < LANES; lane++) await transaction.run(`SELECT pg_advisory_xact_lock(7701, ${lane})`);
}

/** Makes every writer forget its caches before its next group. The caller's transaction then holds every lane. */
export async function bumpEpoch(transaction: Transaction): Promise<void> {
  await lockAllLanes(transaction);
  await transaction.run('UPDATE usage_epoch SET epoch = epoch + 1');
}
