import type { PeerMember, PeerRowKey } from '@adoption/benchmarks';
import type { CoreFigures, FeatureHealth } from '@adoption/metrics';
import { type AdoptionScore, adoptionScore, scoreChange, scoreFigures, type ScoreFormula } from '@adoption/scoring';

/** What is kept of an account for one day and period: the same figures as its dashboard of that day shows. */
export interface SnapshotFigures {
  readonly daysOfUse: number;
  readonly score: AdoptionScore;
  /** Score minus the one of N days earlier, and its parts in the formula's order; null without one to compare with. */
  readonly delta: number | null;
  readonly deltaPoints: readonly number[] | null;
  readonly compared: Readonly<Record<PeerRowKey, number | null>>;
  readonly sessionSeconds: number | null;
  readonly dormantShare: number | null;
  readonly licensedUsers: number | null;
  readonly seatUsers: number;
  readonly everActive: number;
  readonly dormantUsers: number;
  readonly mau: number;
  readonly features: readonly SnapshotFeature[];
}

export interface SnapshotFeature {
  readonly slot: number;
  readonly key: string;
  readonly usagePercent: number | null;
  readonly health: FeatureHealth;
}

/**
 * Takes from the figures of a window what is kept of them.
 * @param before the same window as of N days earlier; null for `all`
 */
export function snapshotFigures(now: CoreFigures, before: CoreFigures | null, formula: ScoreFormula): SnapshotFigures {
  const scored = scoreFigures(now);
  const score = adoptionScore(scored, formula);
  const change = scoreChange(score, before === null ? null : adoptionScore(scoreFigures(before), formula));
  const { deltaPoints } = change;
  return {
    daysOfUse: scored.daysOfUse,
    score,
    delta: change.delta,
    deltaPoints: deltaPoints === null ? null : score.components.map(({ key }) => deltaPoints[key]),
    compared: comparedFigures(now, score),
    sessionSeconds: now.engagement.sessionSeconds,
    dormantShare: now.dormantUserShare,
    licensedUsers: now.licensedUsers,
    seatUsers: now.seatUsers,
    everActive: now.seatUsers - now.health.neverActive,
    dormantUsers: now.dormantUsers,
    mau: now.mau,
    features: now.featureRows.map(({ feature, usagePercent, health }) => ({ slot: feature.slot, key: feature.key, usagePercent, health })),
  };
}

/** The figures that accounts are compared by: API use per day and licensed seat, active users as percent of licensed seats. */
function comparedFigures(now: CoreFigures, score: AdoptionScore): Record<PeerRowKey, number | null> {
  const perSeat = (value: number): number | null => (now.licensedUsers === null ? null : value / now.licensedUsers);
  const ofLicensed = (value: number): number | null => (now.licensedUsers === null ? null : (100 * value) / now.licensedUsers);
  return {
    adoptionScore: score.exact,
    featureBreadth: now.features.breadthPercent,
    userActivation: now.activation.percent,
    dauOfLicensed: ofLicensed(now.dau.mean),
    wauOfLicensed: ofLicensed(now.wau),
    mauOfLicensed: now.mauOfLicensed,
    powerUserShare: now.powerUserShare,
    apiUsage: perSeat(now.engagement.apiCallsPerDay),
    featureStickiness: now.features.stickinessPercent,
    actionsPerSession: now.engagement.actionsPerSession,
  };
}

/** The account as others are compared with it. */
export const peerMember = (customer: { readonly segment: string | null; readonly industry: string | null }, figures: SnapshotFigures): PeerMember => ({
  segment: customer.segment,
  industry: customer.industry,
  figures: figures.compared,
  sessionSeconds: figures.sessionSeconds,
  features: new Map(
    figures.features
      .filter(({ health }) => health !== 'not_in_plan')
      .map(({ key, usagePercent, health }) => [key, { usagePercent, adopted: health === 'healthy' }]),
  ),
});
