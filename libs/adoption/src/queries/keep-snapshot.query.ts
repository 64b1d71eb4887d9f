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

const SQL = `
UPDATE adoption_snapshots SET token = $5::bigint, announced = NULL, stale = false, computed_at = to_timestamp($6::double precision / 1000),
  catalogue_version = $7, power_threshold = $8, days_of_use = $9, score = $10, delta = $11, points = $12, delta_points = $13, coverage = $14,
  feature_breadth = $15, user_activation = $16, dau_of_licensed = $17, wau_of_licensed = $18, mau_of_licensed = $19, power_user_share = $20, api_usage = $21,
  feature_stickiness = $22, actions_per_session = $23, session_seconds = $24, dormant_share = $25, licensed_users = $26, seat_users = $27, ever_active = $28,
  dormant_users = $29, mau = $30, dormant_before = $31, recovered = $32, feature_usage = $33, feature_health = $34
WHERE as_of = DATE '1970-01-01' + $1::int AND period = $2 AND formula_version = $3 AND customer = $4 AND announced = $5::bigint
RETURNING 1 AS kept`;

/** Keeps a snapshot; false when a write or another computation has overtaken its computation. */
export async function keepSnapshot(
  database: Queryable,
  customer: number,
  formulaVersion: number,
  token: number,
  { slot, figures, recovery, catalogueVersion, powerThreshold }: ComputedSnapshot,
  now: number,
): Promise<boolean> {
  const { score, compared, features } = figures;
  const slots = features.reduce((most, feature) => Math.max(most, feature.slot + 1), 0);
  const bySlot = new Map(features.map((feature) => [feature.slot, feature]));
  const ofEachSlot = Array.from({ length: slots }, (_, at) => bySlot.get(at));
  const kept = await database.query(
    SQL,
    [
      slot.asOf,
      slot.period,
      formulaVersion,
      customer,
      token,
      now,
      catalogueVersion,
      powerThreshold,
      figures.daysOfUse,
      score.exact,
      figures.delta,
      score.exact === null ? null : score.components.map(({ points }) => points),
      figures.deltaPoints,
      score.coverage,
      compared.featureBreadth,
      compared.userActivation,
      compared.dauOfLicensed,
      compared.wauOfLicensed,
      compared.mauOfLicensed,
      compared.powerUserShare,
      compared.apiUsage,
      compared.featureStickiness,
      compared.actionsPerSession,
      figures.sessionSeconds,
      figures.dormantShare,
      figures.licensedUsers,
      figures.seatUsers,
      figures.everActive,
      figures.dormantUsers,
      figures.mau,
      recovery?.dormantBefore ?? null,
      recovery?.recovered ?? null,
      ofEachSlot.map((feature) => feature?.usagePercent ?? null),
      ofEachSlot.map((feature) => (feature === undefined ? NO_FEATURE : FEATURE_HEALTH_LETTERS[feature.health])).join(''),
    ],
    'keep_snapshot',
  );
  return kept.length > 0;
}
