import {
  type AccountFacts,
  adoptionFigures,
  contractInForce,
  type Day,
  dayText,
  type MilestoneDay,
  type ResolvedPeriod,
  type Targets,
  type WindowFacts,
} from '@adoption/metrics';
import type { ScoreFormula } from '@adoption/scoring';
import { type PeerComparison as Comparison, peerComparison, peerGroup, shareablePeers } from '@adoption/benchmarks';
import type { AdoptionDashboard, DashboardCustomer, DashboardPeriod, PeerComparison, SoFarToday } from './adoption-dashboard';
import type { CatalogueValue } from './queries/feature-values.query';
import type { StoredRecommendation } from './queries/stored-recommendations.query';
import { dataQualitySection } from './sections/data-quality-section';
import { engagementSection } from './sections/engagement-section';
import { entitlementSection } from './sections/entitlement-section';
import { featureAdoptionSection, featureSection, journeySection } from './sections/feature-section';
import type { PeerAnswer } from './peers/peers';
import { peersSection } from './sections/peers-section';
import { recommendationSection } from './sections/recommendation-section';
import { scoreSection } from './sections/score-section';
import { trendSection } from './sections/trend-section';
import { userSection } from './sections/user-section';
import { valueSection } from './sections/value-section';
import { peerMember, type SnapshotFigures, snapshotFigures } from './snapshots/snapshot-figures';

/** Everything a dashboard is made from. */
export interface DashboardInput {
  /** The account; when its contract ends is found among the facts. */
  readonly customer: Omit<DashboardCustomer, 'renewsOn'>;
  /** The day the account went live, where it is known. */
  readonly goLiveOn: Day | null;
  readonly facts: AccountFacts;
  readonly period: ResolvedPeriod;
  readonly current: WindowFacts;
  /** The same window as of N days earlier; null for the period `all`. */
  readonly previous: WindowFacts | null;
  readonly generatedAt: string;
  readonly lastEventAt: string | null;
  readonly soFarToday: SoFarToday;
  readonly rejectedEvents: number;
  /** First day cut in the account's present zone; null: every day is. */
  readonly zoneSince: Day | null;
  /** Milestones as recorded, oldest first. */
  readonly recordedMilestones: readonly MilestoneDay[];
  readonly comparison: PeerComparison['requested'];
  readonly peers: PeerAnswer;
  /** Whether the account itself will read it: then peers show only what may leave the company. */
  readonly shareable: boolean;
  /** The account's local day. */
  readonly today: Day;
  /** Recommendations of earlier runs, with what people have decided about them. */
  readonly decided: readonly StoredRecommendation[];
  readonly featureValues: readonly CatalogueValue[];
  /** The formula in force: of the score now and of the one before. */
  readonly formula: ScoreFormula;
  /** What is aimed at in accounts like this one. */
  readonly targets: Targets;
}

/**
 * Judges the facts of one account: the same input gives the same dashboard, to the bit.
 */
export function buildAdoptionDashboard(input: DashboardInput): AdoptionDashboard {
  const { facts, period, formula, targets } = input;
  const now = adoptionFigures(facts, input.current, period.key);
  const before = input.previous === null ? null : adoptionFigures(facts, input.previous, period.key);
  // The score of N days earlier stands by itself; other figures are compared only with a whole window of use.
  const then = period.comparable ? before : null;
  const contract = contractInForce(facts.contracts, period.window.to);
  const comparison = comparisonOf(input, snapshotFigures(now, before, formula));
  return {
    customer: { ...input.customer, renewsOn: contract === null ? null : dayText(contract.endsOn) },
    period: periodSection(period),
    freshness: { generatedAt: input.generatedAt, lastEventAt: input.lastEventAt, soFarToday: input.soFarToday },
    ...scoreSection(now, before, formula, comparison),
    entitlements: entitlementSection(now),
    userMetrics: userSection(now, then, targets, comparison),
    featureMetrics: featureSection(now, then, targets, comparison),
    featureAdoption: featureAdoptionSection(now, facts, comparison),
    adoptionJourney: journeySection(now),
    engagementDepth: engagementSection(now, then, targets, comparison),
    trends: trendSection(now, facts, input.recordedMilestones, input.goLiveOn),
    peerComparison: peersSection(input.comparison, comparison, now),
    recommendations: recommendationSection(now, then, comparison, input),
    valueDemonstration: valueSection(now, input.featureValues),
    dataQuality: dataQualitySection(now, facts, { ...input, from: (input.previous ?? input.current).window.from }),
  };
}

/** The account beside its peers; null while their figures are not known. */
function comparisonOf({ peers, shareable, comparison: requested, customer, formula }: DashboardInput, figures: SnapshotFigures): Comparison | null {
  if (peers.pending) return null;
  const lacksDays = figures.daysOfUse < formula.minimumDays;
  const own = peerMember(customer, figures);
  const comparison = peerComparison({ requested, own, lacksDays, candidates: peers.members });
  if (!shareable) return comparison;
  const { members } = peerGroup({ requested, segment: own.segment, industry: own.industry, candidates: peers.members });
  return shareablePeers({ comparison, own, members });
}

/** The days of a period, as every answer names them. */
export function periodSection({ key, window, previous, partial }: ResolvedPeriod): DashboardPeriod {
  const asOf = dayText(window.to);
  return {
    key,
    from: dayText(window.from),
    to: asOf,
    days: window.days,
    asOf,
    partial,
    previous: previous === null ? null : { from: dayText(previous.from), to: dayText(previous.to) },
  };
}
