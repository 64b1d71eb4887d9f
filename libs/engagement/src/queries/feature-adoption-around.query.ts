import type { Transaction } from '@adoption/database';
import type { UseFacts } from '../adoption-around';
import { CONTACT_RULES } from '../contact-rules';
import { CALLED_OFF, TELLING } from './called-off';

/** Use of its feature around one engagement. */
export interface EngagementUse extends UseFacts {
  /** Key of the engagement. */
  readonly engagement: number;
}

// Calls are use of features of kind `api` only.
const SQL = `
WITH around AS (
  SELECT e.key, e.customer, f.kind, f.slot, (coalesce(t.starts_at, e.started_at) AT TIME ZONE coalesce(c.time_zone, $2))::date AS day
  FROM engagements e JOIN features f ON f.slot = e.feature JOIN customers c ON c.key = e.customer LEFT JOIN trainings t ON t.engagement = e.key
  WHERE e.key = ANY ($1::int[]) AND coalesce(t.starts_at, e.started_at) IS NOT NULL AND t.cancelled_at IS NULL),
people AS (
  SELECT t.engagement AS key, t.usr, t.held_out, a.attended FROM engagement_targets t
    LEFT JOIN training_attendance a ON a.engagement = t.engagement AND a.usr = t.usr
  WHERE t.engagement = ANY ($1::int[]) AND NOT coalesce((SELECT ${CALLED_OFF} FROM deliveries
    WHERE engagement = t.engagement AND usr = t.usr AND ${TELLING}), false)),
used AS (
  SELECT a.key, d.usr, bool_or(d.day < a.day) AS before, bool_or(d.day > a.day) AS after
  FROM around a JOIN user_days d ON d.customer = a.customer AND d.channel IN ('u', 'a') AND d.day BETWEEN a.day - $3::int AND a.day + $3::int
  WHERE (d.channel = 'u' OR a.kind = 'api') AND CASE a.slot >> 5 WHEN 0 THEN f0 WHEN 1 THEN f1 WHEN 2 THEN f2 ELSE f3 END & (1 << (a.slot & 31)) <> 0
  GROUP BY a.key, d.usr)
SELECT a.key AS engagement, a.day, bool_or(p.attended IS NOT NULL) AS kept,
  count(*) FILTER (WHERE NOT p.held_out) AS invited, count(*) FILTER (WHERE NOT p.held_out AND u.before) AS invited_before, count(*) FILTER (WHERE NOT p.held_out AND u.after) AS invited_after,
  count(*) FILTER (WHERE p.attended) AS attended, count(*) FILTER (WHERE p.attended AND u.before) AS attended_before, count(*) FILTER (WHERE p.attended AND u.after) AS attended_after,
  count(*) FILTER (WHERE p.held_out) AS held, count(*) FILTER (WHERE p.held_out AND u.before) AS held_before, count(*) FILTER (WHERE p.held_out AND u.after) AS held_after
FROM around a JOIN people p ON p.key = a.key LEFT JOIN used u ON u.key = a.key AND u.usr = p.usr
GROUP BY a.key, a.day ORDER BY a.key`;

type Counts = Record<`${'invited' | 'attended' | 'held'}${'' | '_before' | '_after'}`, number>;
interface Row extends Counts {
  readonly engagement: number;
  readonly day: number;
  readonly kept: boolean;
}

/** Who used the feature before and after, for engagements by their keys; those without feature, day or people, and cancelled sessions, are left out. */
export async function featureAdoptionAround(transaction: Transaction, engagements: readonly number[], defaultZone: string): Promise<EngagementUse[]> {
  const parameters = [engagements, defaultZone, CONTACT_RULES.adoptionDays];
  const rows = await transaction.read<Row & Record<string, unknown>>('feature-adoption-around', SQL, parameters);
  return rows.map((row) => ({
    engagement: row.engagement,
    day: row.day,
    attendanceKept: row.kept,
    invited: { of: row.invited, before: row.invited_before, after: row.invited_after },
    attended: { of: row.attended, before: row.attended_before, after: row.attended_after },
    heldOut: { of: row.held, before: row.held_before, after: row.held_after },
  }));
}
