import { type ActiveUserSeries, activeUserSeries, type DailyActiveUsers, dailyActiveUsers } from './active-users';
import { type AdoptionJourney, adoptionJourney } from './adoption-journey';
import { type EngagementFigures, actionsBefore, engagementDepth, type WindowTotals, windowTotals } from './engagement-depth';
import { type EntitlementUse, entitlementUse, licensedUsers } from './entitlements';
import type { AccountFacts, Day, PeriodKey, SessionFacts, Window, WindowFacts } from './facts';
import { type FeatureFigures, featureFigures, type FeatureRow, featureRow } from './feature-adoption';
import { featureAvailability } from './feature-availability';
import { featureUse } from './feature-use';
import { percentOf } from './percent';
import { powerUsers } from './power-users';
import { type TimesToFeature, timesToFeature } from './time-to-feature';
import { type Activation, activation, type UserHealth, userHealth } from './user-health';

/** The figures of one account for one window that are kept, scored and compared. Percents are 0–100, null is "cannot be known". */
export interface CoreFigures {
  readonly period: PeriodKey;
  readonly window: Window;
  readonly firstEventDay: Day | null;
  readonly series: ActiveUserSeries;
  readonly dau: DailyActiveUsers;
  readonly wau: number;
  readonly mau: number;
  /** Distinct active users of the window. */
  readonly activeUsers: number;
  readonly licensedUsers: number | null;
  readonly mauOfLicensed: number | null;
  readonly seatUsers: number;
  readonly activation: Activation;
  readonly powerUsers: number;
  /** Percent of seat users. */
  readonly powerUserShare: number | null;
  readonly dormantUsers: number;
  /** Percent of seat users who were ever active. */
  readonly dormantUserShare: number | null;
  readonly health: UserHealth;
  /** Whether an entitlement names the features of the plan. */
  readonly planKnown: boolean;
  readonly featureRows: readonly FeatureRow[];
  readonly features: FeatureFigures;
  readonly sessions: SessionFacts;
  readonly totals: WindowTotals;
  /** Actions of the window before; null for `all`, and unless the account was in use from that window's first day on. */
  readonly actionsBefore: number | null;
  readonly engagement: EngagementFigures;
  readonly entitlements: readonly EntitlementUse[];
}

/** Every figure of one account for one window. */
export interface AdoptionFigures extends CoreFigures {
  readonly timesToFeature: TimesToFeature;
  readonly journey: AdoptionJourney;
}

/** Computes what an account looks like at the end of a window: everything a dashboard shows. */
export function adoptionFigures(facts: AccountFacts, windowFacts: WindowFacts, period: PeriodKey): AdoptionFigures {
  const figures = coreFigures(facts, windowFacts, period);
  const { window, activeUsers } = figures;
  const { available } = featureAvailability(facts, window.to);
  return {
    ...figures,
    timesToFeature: timesToFeature(facts, facts.features, available, window.to),
    journey: adoptionJourney(facts.humanDays, facts.users.count, available, facts.featureWords, window, activeUsers),
  };
}

/** The same without what only a dashboard shows, which takes about as long as all the rest: for many windows in a row. */
export function coreFigures(facts: AccountFacts, windowFacts: WindowFacts, period: PeriodKey): CoreFigures {
  const { window, sessions } = windowFacts;
  const { users } = facts;
  const asOf = window.to;
  const series = activeUserSeries(facts.calendars, users, window.from, asOf);
  const mau = series.mau[asOf - window.from] ?? 0;
  const people = userHealth(facts, asOf);
  const licensed = licensedUsers(facts, asOf);
  const { activeUsers, powerUsers: power } = powerUsers(facts.humanDays, users.count, window, windowFacts.powerThreshold);
  const totals = windowTotals(facts.dayTotals, window);
  const engagement = engagementDepth(facts, window, sessions, totals, activeUsers);
  const { available, plan } = featureAvailability(facts, asOf);
  const isAvailable = new Set(available);
  const use = featureUse(facts, window);
  const featureRows = facts.features.map((feature) => featureRow(feature, use.get(feature.slot)!, isAvailable.has(feature), activeUsers, people.seatUsers));
  return {
    period,
    window,
    firstEventDay: facts.firstEventDay,
    series,
    dau: dailyActiveUsers(series, window),
    wau: series.wau[asOf - window.from] ?? 0,
    mau,
    activeUsers,
    licensedUsers: licensed,
    mauOfLicensed: licensed === null ? null : percentOf(mau, licensed),
    seatUsers: people.seatUsers,
    activation: activation(people, licensed),
    powerUsers: power,
    powerUserShare: percentOf(power, people.seatUsers),
    dormantUsers: people.health.dormant,
    dormantUserShare: percentOf(people.health.dormant, people.everActive),
    health: people.health,
    planKnown: plan !== null,
    featureRows,
    features: featureFigures(featureRows, period),
    sessions,
    totals,
    actionsBefore: period === 'all' ? null : actionsBefore(facts, window),
    engagement,
    entitlements: entitlementUse(facts, asOf, mau, engagement.apiCallsPerDay),
  };
}
