import type { Transaction } from '@adoption/database';
import type { SessionFacts, Window } from '@adoption/metrics';

// A session belongs, whole, to the local day on which it starts, even when it ends after the window.
const SQL = `
SELECT start_day >= DATE '1970-01-01' + $4::int AS current, count(*)::int AS sessions,
  coalesce(sum((extract(epoch FROM last_at - first_at) * 1000)::bigint), 0)::double precision / 1000 AS "totalSeconds",
  (percentile_cont(0.5) WITHIN GROUP (ORDER BY (extract(epoch FROM last_at - first_at) * 1000)::double precision) FILTER (WHERE events >= 2)) / 1000 AS "medianSeconds",
  (count(*) FILTER (WHERE collaborative))::int AS collaborative
FROM sessions WHERE customer = $1 AND start_day BETWEEN DATE '1970-01-01' + $2::int AND DATE '1970-01-01' + $3::int GROUP BY 1`;

const NONE: SessionFacts = { sessions: 0, totalSeconds: 0, medianSeconds: null, collaborative: 0 };

/** Sessions started in the window and in the one right before it (when there is one). */
export async function sessionsInWindows(
  transaction: Transaction,
  customer: number,
  current: Window,
  previous: Window | null,
): Promise<{ current: SessionFacts; previous: SessionFacts }> {
  const rows = await transaction.read<SessionFacts & { current: boolean }>('sessions-in-windows', SQL, [
    customer,
    previous?.from ?? current.from,
    current.to,
    current.from,
  ]);
  return { current: rows.find((row) => row.current) ?? NONE, previous: rows.find((row) => !row.current) ?? NONE };
}
