import {
  type AccountFacts,
  adoptionFigures,
  contractInForce,
  type Day,
  dayText,
  type MilestoneDay,
  type ResolvedPeriod,
  type WindowFacts,
} from '@adoption/metrics';
import type { AdoptionDashboard, DashboardCustomer, DashboardPeriod, PeerComparison, SoFarToday } from './adoption-dashboard';
import { dataQualitySection } from './sections/data-quality-section';
import { engagementSection } from './sections/engagement-section';
import { entitlementSection } from './sections/entitlement-section';
import { featureAdoptionSection, featureSection, journeySection } from './sections/feature-section';
import { scoreSection } from './sections/score-section';
import { trendSection } from './sections/trend-section';
import { userSection } from './sections/user-section';

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
}

/**
 * Judges the facts of one account: the same input gives the same dashboard, to the bit.
 * Peers, recommendations and the demonstration of value are present and empty.
 */
export function buildAdoptionDashboard(input: DashboardInput): AdoptionDashboard {
  const { facts, period } = input;
  const now = adoptionFigures(facts, input.current, period.key);
  const before = input.previous === null ? null : adoptionFigures(facts, input.previous, period.key);
  // The score of N days earlier stands by itself; other figures are compared only with a whole window of use.
  const then = period.comparable ? before : null;
  const contract = contractInForce(facts.contracts, period.window.to);
  return {
    customer: { ...input.customer, renewsOn: contract === null ? null : dayText(contract.endsOn) },
    period: periodSection(period),
    freshness: { generatedAt: input.generatedAt, lastEventAt: input.lastEventAt, soFarToday: input.soFarToday },
    ...scoreSection(now, before),
    entitlements: entitlementSection(now),
    userMetrics: userSection(now, then),
    featureMetrics: featureSection(now, then),
    featureAdoption: featureAdoptionSection(now, facts),
    adoptionJourney: journeySection(now),
    engagementDepth: engagementSection(now, then),
    trends: trendSection(now, facts, input.recordedMilestones, input.goLiveOn),
    peerComparison: { requested: input.comparison, basis: input.comparison, fallbackFrom: null, pending: false, count: 0, rows: [], insight: null },
    recommendations: [],
    valueDemonstration: { hoursSaved: null, lines: [], topBenefit: null },
    dataQuality: dataQualitySection(now, facts, { ...input, from: (input.previous ?? input.current).window.from }),
  };
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
