import type { Queryable } from '@adoption/database';
import type { SnapshotSlot } from '../snapshots/snapshot-slot';

/** An account that others may be compared with on a day, and what is kept of it. */
export interface PooledAccount {
  readonly key: number;
  readonly id: string;
  readonly segment: string | null;
  readonly industry: string | null;
  /** Whether the figures below are true; else they are null or of an earlier state. */
  readonly fresh: boolean;
  readonly score: number | null;
  readonly featureBreadth: number | null;
  readonly userActivation: number | null;
  readonly dauOfLicensed: number | null;
  readonly wauOfLicensed: number | null;
  readonly mauOfLicensed: number | null;
  readonly powerUserShare: number | null;
  readonly apiUsage: number | null;
  readonly featureStickiness: number | null;
  readonly actionsPerSession: number | null;
  readonly sessionSeconds: number | null;
  /** By slot of the catalogue. */
  readonly featureUsage: readonly (number | null)[] | null;
  /** A letter for each slot. */
  readonly featureHealth: string | null;
}

// Candidates are in use for the whole of a 30-day window, and their last contract, if they have one, has not ended.
const SQL = `
SELECT c.key, c.id, c.segment, c.industry,
  coalesce(NOT s.stale AND s.computed_at IS NOT NULL AND s.catalogue_version = (SELECT version FROM configuration_versions WHERE topic = 'catalogue')
    AND (r.as_of IS NULL OR r.threshold IS NOT DISTINCT FROM s.power_threshold), false) AS fresh,
  s.score, s.feature_breadth AS "featureBreadth", s.user_activation AS "userActivation", s.dau_of_licensed AS "dauOfLicensed", s.wau_of_licensed AS "wauOfLicensed",
  s.mau_of_licensed AS "mauOfLicensed", s.power_user_share AS "powerUserShare", s.api_usage AS "apiUsage", s.feature_stickiness AS "featureStickiness",
  s.actions_per_session AS "actionsPerSession", s.session_seconds AS "sessionSeconds", s.feature_usage AS "featureUsage", s.feature_health AS "featureHealth"
FROM customers c
JOIN customer_activity a ON a.customer = c.key AND a.first_event_day <= DATE '1970-01-01' + $1::int - 29
LEFT JOIN adoption_snapshots s ON s.as_of = DATE '1970-01-01' + $1::int AND s.period = $2 AND s.formula_version = $3 AND s.customer = c.key
LEFT JOIN power_references r ON r.as_of = DATE '1970-01-01' + $1::int AND r.period = $2 AND NOT r.stale AND r.computed_at IS NOT NULL
WHERE coalesce((SELECT max(ends_on) FROM contracts k WHERE k.customer = c.key) >= DATE '1970-01-01' + $1::int, true)
ORDER BY c.key`;

/** Every account that may be compared with on this day: never churned ones, nor those whose first event day is later than asOf − 29. */
export async function peerPool(database: Queryable, { asOf, period }: SnapshotSlot, formulaVersion: number): Promise<PooledAccount[]> {
  return database.query<{ [Key in keyof PooledAccount]: PooledAccount[Key] }>(SQL, [asOf, period, formulaVersion], 'peer-pool');
}
