import type { Transaction } from '@adoption/database';
import type { AccountScope } from '@adoption/access';

/** Views of dashboards in one week by those who are customer success managers now and were here by its end. */
export interface WeekOfViews {
  /** Monday, whole days since 1970-01-01. */
  readonly week: number;
  readonly csms: number;
  readonly views: number;
}

const SQL = `
WITH weeks AS (SELECT DATE '1970-01-01' + ($1::int - 7 * n) AS week FROM generate_series(0, $2::int - 1) n),
csms AS (SELECT id::text AS person, created_at FROM people WHERE role = 'csm' AND ($3::text IS NULL OR email = $3))
SELECT w.week, count(p.person) AS csms, coalesce(sum(v.views), 0) AS views
FROM weeks w LEFT JOIN csms p ON p.created_at < (w.week + 7)::timestamp AT TIME ZONE $4 LEFT JOIN dashboard_views v ON v.week = w.week AND v.person = p.person
GROUP BY w.week ORDER BY w.week`;

/** Weeks up to the one that begins on a Monday, oldest first; of one manager where the scope is theirs. */
export const viewsOfWeeks = (transaction: Transaction, monday: number, weeks: number, { csmEmail }: AccountScope, zone: string): Promise<WeekOfViews[]> =>
  transaction.read<WeekOfViews & Record<string, unknown>>('views-of-weeks', SQL, [monday, weeks, csmEmail, zone]);
