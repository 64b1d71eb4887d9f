// What the worker has done, from the rows of its jobs and of what it keeps.
import { setTimeout as sleep } from 'node:timers/promises';
import { show, whole } from './figures.mjs';

/** How often the state of a job is printed. */
const TELL_EVERY_SECONDS = 30;

/** Waits for the end of the job that the schedule starts; `{done, seconds}` by the database's clock. */
export async function endOfJob(database, kind, scope) {
  let told = performance.now();
  for (;;) {
    const { rows } = await database.query(
      `SELECT state, done, total, error, extract(epoch FROM ended_at - started_at)::double precision AS seconds FROM jobs
       WHERE kind = $1 AND singleton = $2 ORDER BY created_at LIMIT 1`,
      [kind, scope],
    );
    const job = rows[0];
    if (job?.state === 'done') return { done: job.done, seconds: job.seconds };
    if (job?.state === 'failed' || job?.state === 'cancelled') throw new Error(`${kind} ${job.state}: ${JSON.stringify(job.error)}`);
    if (performance.now() - told > TELL_EVERY_SECONDS * 1_000) {
      show(`  ${kind}: ${job === undefined ? 'not yet begun' : `${whole(job.done)} of ${whole(job.total ?? 0)} accounts`}`);
      told = performance.now();
    }
    await sleep(500);
  }
}

/** Snapshots that are kept: of each account's last day, and of the weeks before it. */
export async function snapshotCounts(database) {
  const { rows } = await database.query(
    `SELECT count(*)::int AS all, (count(*) FILTER (WHERE latest))::int AS latest, (count(*) FILTER (WHERE NOT latest))::int AS weekly
     FROM (SELECT as_of >= current_date - 2 AS latest FROM adoption_snapshots WHERE computed_at IS NOT NULL) kept`,
  );
  return rows[0];
}
