import type { Queryable } from '@adoption/database';
import { FEATURE_HEALTH_LETTERS } from '../feature-health-letters';
import type { DormantRecovery } from '@adoption/metrics';
import type { SnapshotFigures } from '../snapshots/snapshot-figures';
import type { SnapshotSlot } from '../snapshots/snapshot-slot';

/** A computed snapshot and what it was computed with. */
export interface ComputedSnapshot {
  readonly slot: SnapshotSlot;
  readonly figures: SnapshotFigures;
  /** null for the period `all`. */
  readonly recovery: DormantRecovery | null;
  readonly catalogueVersion: number;
  readonly powerThreshold: number | null;
}

/** Stands where no feature has the slot. */
const NO_FEATURE = ' ';

/** Columns that the figures fill, with their types. */
const COLUMNS = {
  catalogue_version: 'bigint',
  power_threshold: 'double precision',
  days_of_use: 'int',
  score: 'double precision',
  delta: 'double precision',
  points: 'double precision[]',
  delta_points: 'double precision[]',
  coverage: 'double precision',
  feature_breadth: 'double precision',
  user_activation: 'double precision',
  dau_of_licensed: 'double precision',
  wau_of_licensed: 'double precision',
  mau_of_licensed: 'double precision',
  power_user_share: 'double precision',
  api_usage: 'double precision',
  feature_stickiness: 'double precision',
  actions_per_session: 'double precision',
  session_seconds: 'double precision',
  dormant_share: 'double precision',
  licensed_users: 'double precision',
  seat_users: 'int',
  ever_active: 'int',
  dormant_users: 'int',
  mau: 'int',
  dormant_before: 'int',
  recovered: 'int',
  feature_usage: 'double precision[]',
  feature_health: 'text',
} as const;
type Column = keyof typeof COLUMNS;
const NAMES = Object.keys(COLUMNS) as Column[];

// Rows are taken in the order in which those who mark them stale take them. A row whose announcement is gone by then is left as it is.
const SQL = `
WITH computed AS (SELECT DATE '1970-01-01' + day AS as_of, c.* FROM json_to_recordset($1) AS c (day int, period text, ${NAMES.map((name) => `${name} ${COLUMNS[name]}`).join(', ')})),
standing AS (
  SELECT t.as_of, t.period FROM adoption_snapshots t JOIN computed c ON c.as_of = t.as_of AND c.period = t.period
  WHERE t.formula_version = $2 AND t.customer = $3 AND t.announced = $4::bigint ORDER BY t.as_of, t.period FOR UPDATE OF t)
UPDATE adoption_snapshots s SET token = $4::bigint, announced = NULL, stale = false, computed_at = to_timestamp($5::double precision / 1000),
  ${NAMES.map((name) => `${name} = c.${name}`).join(', ')}
FROM standing JOIN computed c ON c.as_of = standing.as_of AND c.period = standing.period
WHERE s.as_of = standing.as_of AND s.period = standing.period AND s.formula_version = $2 AND s.customer = $3
RETURNING 1 AS kept`;

/** Keeps snapshots of one account, but for those whose computation a write or another computation has overtaken; returns how many were kept. */
export async function keepSnapshots(
  database: Queryable,
  customer: number,
  formulaVersion: number,
  token: number,
  snapshots: readonly ComputedSnapshot[],
  now: number,
): Promise<number> {
  // JSON carries doubles whole: both sides write the shortest digits that read back as the same number.
  const rows = snapshots.map((snapshot) => ({ day: snapshot.slot.asOf, period: snapshot.slot.period, ...columnsOf(snapshot) }));
  return (await database.query(SQL, [JSON.stringify(rows), formulaVersion, customer, token, now], 'keep-snapshots')).length;
}

function columnsOf({
  figures,
  recovery,
  catalogueVersion,
  powerThreshold,
}: ComputedSnapshot): Record<Column, string | number | null | readonly (number | null)[]> {
  const { score, compared, features } = figures;
  const slots = features.reduce((most, feature) => Math.max(most, feature.slot + 1), 0);
  const bySlot = new Map(features.map((feature) => [feature.slot, feature]));
  const ofEachSlot = Array.from({ length: slots }, (_, at) => bySlot.get(at));
  return {
    catalogue_version: catalogueVersion,
    power_threshold: powerThreshold,
    days_of_use: figures.daysOfUse,
    score: score.exact,
    delta: figures.delta,
    points: score.exact === null ? null : score.components.map(({ points }) => points),
    delta_points: figures.deltaPoints,
    coverage: score.coverage,
    feature_breadth: compared.featureBreadth,
    user_activation: compared.userActivation,
    dau_of_licensed: compared.dauOfLicensed,
    wau_of_licensed: compared.wauOfLicensed,
    mau_of_licensed: compared.mauOfLicensed,
    power_user_share: compared.powerUserShare,
    api_usage: compared.apiUsage,
    feature_stickiness: compared.featureStickiness,
    actions_per_session: compared.actionsPerSession,
    session_seconds: figures.sessionSeconds,
    dormant_share: figures.dormantShare,
    licensed_users: figures.licensedUsers,
    seat_users: figures.seatUsers,
    ever_active: figures.everActive,
    dormant_users: figures.dormantUsers,
    mau: figures.mau,
    dormant_before: recovery?.dormantBefore ?? null,
    recovered: recovery?.recovered ?? null,
    feature_usage: ofEachSlot.map((feature) => feature?.usagePercent ?? null),
    feature_health: ofEachSlot.map((feature) => (feature === undefined ? NO_FEATURE : FEATURE_HEALTH_LETTERS[feature.health])).join(''),
  };
}
