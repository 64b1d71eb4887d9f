import type { Transaction } from '@adoption/database';
import type { SessionFacts, Window } from '@adoption/metrics';
import { doubles } from '../blob';

// A session belongs, whole, to the local day on which it starts, even when it ends after the window.
// Whole milliseconds as double precision: exact, and several times faster than numeric. The median is found here: PostgreSQL would
// sort the durations in one process, while it packs them in several.
const SQL = `
SELECT current, count(*)::int AS sessions, sum(ms) AS milliseconds, string_agg(float8send(ms), ''::bytea) FILTER (WHERE events >= 2) AS durations,
  (count(*) FILTER (WHERE collaborative))::int AS collaborative
FROM (SELECT start_day >= DATE '1970-01-01' + $4::int AS current, events, collaborative, round(date_part('epoch', last_at - first_at) * 1000) AS ms
  FROM sessions WHERE customer = $1 AND start_day BETWEEN DATE '1970-01-01' + $2::int AND DATE '1970-01-01' + $3::int) of_windows
GROUP BY current`;

interface WindowRow {
  readonly current: boolean;
  readonly sessions: number;
  readonly milliseconds: number;
  /** Durations of the sessions with two or more events. */
  readonly durations: Buffer | null;
  readonly collaborative: number;
}

const NONE: SessionFacts = { sessions: 0, totalSeconds: 0, medianSeconds: null, collaborative: 0 };

/** Sessions started in the window and in the one right before it (when there is one). */
export async function sessionsInWindows(
  transaction: Transaction,
  customer: number,
  current: Window,
  previous: Window | null,
): Promise<{ current: SessionFacts; previous: SessionFacts }> {
  const parameters = [customer, previous?.from ?? current.from, current.to, current.from];
  const rows = await transaction.read<{ [Key in keyof WindowRow]: WindowRow[Key] }>('sessions-in-windows', SQL, parameters);
  const of = (window: boolean): SessionFacts => {
    const row = rows.find((candidate) => candidate.current === window);
    if (row === undefined) return NONE;
    const { sessions, milliseconds, durations, collaborative } = row;
    const median = medianOf(doubles(durations));
    return { sessions, totalSeconds: milliseconds / 1_000, medianSeconds: median === null ? null : median / 1_000, collaborative };
  };
  return { current: of(true), previous: of(false) };
}

/** The mean of the two middle values when their number is even; null without values. Sorts them. */
function medianOf(values: Float64Array): number | null {
  if (values.length === 0) return null;
  values.sort();
  return (values[(values.length - 1) >> 1]! + values[values.length >> 1]!) / 2;
}
