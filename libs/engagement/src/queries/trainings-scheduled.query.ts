import type { Transaction } from '@adoption/database';
import type { AccountScope } from '@adoption/access';
import type { QuarterDays } from '../quarter-days';

/** How many trainings were scheduled; cancelled ones do not count. */
export interface TrainingsScheduled {
  /** In this quarter so far. */
  readonly thisQuarter: number;
  /** In as many first days of the quarter before. */
  readonly lastQuarterSoFar: number;
  /** In the whole quarter before. */
  readonly lastQuarter: number;
}

const SQL = `
SELECT count(*) FILTER (WHERE day BETWEEN DATE '1970-01-01' + $1::int AND DATE '1970-01-01' + $2::int) AS "thisQuarter",
  count(*) FILTER (WHERE day BETWEEN DATE '1970-01-01' + $3::int AND DATE '1970-01-01' + $4::int) AS "lastQuarterSoFar",
  count(*) FILTER (WHERE day BETWEEN DATE '1970-01-01' + $3::int AND DATE '1970-01-01' + $1::int - 1) AS "lastQuarter"
FROM (SELECT (coalesce(e.started_at, e.created_at) AT TIME ZONE $5)::date AS day
  FROM engagements e JOIN trainings t ON t.engagement = e.key JOIN customers c ON c.key = e.customer
  WHERE e.kind = 'training' AND e.state NOT IN ('draft', 'cancelled') AND t.cancelled_at IS NULL AND ($6::text IS NULL OR lower(c.csm_email) = $6)) scheduled`;

/** Trainings of the scope's accounts by the day on which they were scheduled. */
export async function trainingsScheduled(
  transaction: Transaction,
  { from, today, lastFrom, lastSame }: QuarterDays,
  { csmEmail }: AccountScope,
  zone: string,
): Promise<TrainingsScheduled> {
  const [row] = await transaction.read<TrainingsScheduled & Record<string, unknown>>('trainings-scheduled', SQL, [
    from,
    today,
    lastFrom,
    lastSame,
    zone,
    csmEmail,
  ]);
  return row!;
}
