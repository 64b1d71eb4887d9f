import type { Transaction } from '@adoption/database';
import type { SessionFacts, Window } from '@adoption/metrics';

// Whole milliseconds as double precision: exact, and several times faster than numeric.
// A session belongs, whole, to the local day on which it starts, even when it ends after the window.
const figures = (window: string, rows: string): string => `
  (count(*) FILTER (WHERE ${rows}))::int AS "${window}Sessions", coalesce(sum(ms) FILTER (WHERE ${rows}), 0) / 1000 AS "${window}Seconds",
  percentile_cont(0.5) WITHIN GROUP (ORDER BY ms) FILTER (WHERE events >= 2 AND ${rows}) / 1000 AS "${window}Median",
  (count(*) FILTER (WHERE collaborative AND ${rows}))::int AS "${window}Collaborative"`;

const SQL = `
SELECT ${figures('current', 'current')}, ${figures('previous', 'NOT current')}
FROM (SELECT start_day >= DATE '1970-01-01' + $4::int AS current, events, collaborative, round((date_part('epoch', last_at) - date_part('epoch', first_at)) * 1000) AS ms
  FROM sessions WHERE customer = $1 AND start_day BETWEEN DATE '1970-01-01' + $2::int AND DATE '1970-01-01' + $3::int) of_windows`;

/** Sessions started in the window and in the one right before it (when there is one). */
export async function sessionsInWindows(
  transaction: Transaction,
  customer: number,
  current: Window,
  previous: Window | null,
): Promise<{ current: SessionFacts; previous: SessionFacts }> {
  const [row] = await transaction.read<Record<string, number> & { currentMedian: number | null; previousMedian: number | null }>('sessions-in-windows', SQL, [
    customer,
    previous?.from ?? current.from,
    current.to,
    current.from,
  ]);
  const of = (window: 'current' | 'previous'): SessionFacts => ({
    sessions: row![`${window}Sessions`]!,
    totalSeconds: row![`${window}Seconds`]!,
    medianSeconds: row![`${window}Median`],
    collaborative: row![`${window}Collaborative`]!,
  });
  return { current: of('current'), previous: of('previous') };
}
