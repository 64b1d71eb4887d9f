import type { Queryable } from '@adoption/database';
import { CONTACT_RULES } from '../contact-rules';
import { CHOSEN_PEOPLE } from './recovered-users.query';

/** How many who got the mail of an engagement are active again: of those whose days are over, and of all so far. */
export interface RecoveredCounts {
  /** Key of the engagement. */
  readonly engagement: number;
  readonly over: number;
  readonly overBack: number;
  readonly soFar: number;
  readonly soFarBack: number;
}

const SQL = `
SELECT engagement, (count(*) FILTER (WHERE ended))::int AS over, (count(*) FILTER (WHERE ended AND back))::int AS "overBack", count(*)::int AS "soFar",
  (count(*) FILTER (WHERE back))::int AS "soFarBack"
FROM (
  SELECT engagement, today > since + $3::int AS ended, "backOn" IS NOT NULL AND "backOn" <= today AS back
  FROM (SELECT p.*, ($4::timestamptz AT TIME ZONE zone)::date AS today FROM (${CHOSEN_PEOPLE}) p WHERE reached) dated) judged
GROUP BY engagement`;

/** Counts of the engagements that have reached anybody. @param now the instant whose local day is the account's today */
export function countRecovered(database: Queryable, engagements: readonly number[], defaultZone: string, now: Date): Promise<RecoveredCounts[]> {
  return database.query<RecoveredCounts & Record<string, unknown>>(SQL, [engagements, defaultZone, CONTACT_RULES.recoveryDays, now]);
}
