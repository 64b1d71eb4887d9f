// What the worker has done, from the rows of its jobs and of what it keeps.
import { setTimeout as sleep } from 'node:timers/promises';
import { show, whole } from './figures.mjs';

/** How often the state of a job is printed. */
const TELL_EVERY_SECONDS = 30;

/** What each kind of work leaves undone: accounts whose last day has not all four snapshots, and accounts without a look at what to do. */
const LEFT = {
  'take-snapshots': `SELECT count(*)::int AS accounts FROM customers c WHERE 4 > (SELECT count(*) FROM adoption_snapshots s
    WHERE s.customer = c.key AND NOT s.stale AND s.as_of = (now() AT TIME ZONE coalesce(c.time_zone, 'UTC'))::date - 1)`,
  'generate-recommendations':
    'SELECT count(*)::int AS accounts FROM customers c WHERE NOT EXISTS (SELECT FROM recommendation_scans r WHERE r.customer = c.key)',
};

/** Waits until jobs that the schedule starts have done everything; `{done, busy, seconds}`: seconds from the first one's start to the last one's end, and those in which one was at work, by the database's clock. */
export async function endOfWork(database, kind, scope) {
  let told = performance.now();
  for (;;) {
    const { rows } = await database.query(
      `SELECT count(*) FILTER (WHERE state IN ('queued', 'running'))::int AS open, min(error::text) FILTER (WHERE state = 'failed') AS error, coalesce(sum(done), 0)::int AS done,
         (extract(epoch FROM sum(ended_at - started_at)))::double precision AS busy, extract(epoch FROM max(coalesce(ended_at, now())) - min(started_at))::double precision AS seconds FROM jobs WHERE kind = $1 AND singleton = $2`,
      [kind, scope],
    );
    const { open, error, done, busy, seconds } = rows[0];
    if (error !== null) throw new Error(`${kind} failed: ${error}`);
    const left = (await database.query(LEFT[kind])).rows[0].accounts;
    if (open === 0 && left === 0) return { done, busy, seconds };
    if (performance.now() - told > TELL_EVERY_SECONDS * 1_000) {
      show(`  ${kind}: ${whole(left)} accounts are left`);
      told = performance.now();
    }
    await sleep(1_000);
  }
}

/** Snapshots that are kept: of each account's own last day, of the weeks before it, and of other days that a comparison asked for. */
export async function snapshotCounts(database) {
  const { rows } = await database.query(
    `SELECT count(*)::int AS all, (count(*) FILTER (WHERE back = 0))::int AS latest, (count(*) FILTER (WHERE back > 0 AND back % 7 = 0))::int AS weekly,
       (count(*) FILTER (WHERE back < 0 OR back % 7 <> 0))::int AS others
     FROM (SELECT (now() AT TIME ZONE coalesce(c.time_zone, 'UTC'))::date - 1 - s.as_of AS back FROM adoption_snapshots s JOIN customers c ON c.key = s.customer WHERE s.computed_at IS NOT NULL) kept`,
  );
  return rows[0];
}
