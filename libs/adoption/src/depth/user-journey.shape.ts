import { DashboardPeriod } from '../shapes/account.shape';

export class JourneyUser {
  /** UUID of the user. */
  id: string;
  externalId: string;
  name: string | null;
  email: string | null;
  team: string | null;
  role: string | null;
}

export class JourneyWindow {
  /** Sessions started in the window. @example 11 */
  sessions: number;
  /** Sum of quantity of human events in the window. @example 164 */
  actions: number;
  /** Days of the window with a human event. @example 9 */
  activeDays: number;
}

export class JourneyFeature {
  /** @example reports */
  key: string;
  /** @example Reports */
  name: string;
  tier: 'core' | 'advanced' | 'power';
  /** Whether the feature is live, not archived and in the plan on `asOf`. */
  available: boolean;
  /** Local day of the user's first use. @example 2026-01-12 */
  firstUsedOn: string;
  /** Whole days from sign-up to first use, use before sign-up counting 0; null without a sign-up date by `asOf`. @example 3 */
  daysAfterSignUp: number | null;
}

export class JourneyTierReached {
  tier: 'core' | 'advanced' | 'power';
  /** First human use of an available feature of the tier; null when not reached. @example 2026-01-12 */
  reachedOn: string | null;
}

export class JourneyWeek {
  /** Monday of the ISO week. @example 2026-03-23 */
  weekOf: string;
  /** Sum of quantity of human events. @example 41 */
  actions: number;
}

export class JourneyMilestone {
  key: 'first_active' | 'first_api_call' | 'first_collaboration' | 'reached_core' | 'reached_advanced' | 'reached_power';
  /** @example First active day */
  title: string;
  /** Local day. @example 2026-01-12 */
  date: string;
}

/** The path of one user through the product, as far as the end of `asOf`. */
export class UserJourney {
  user: JourneyUser;
  period: DashboardPeriod;
  /** Group by last active day, as in the list of users; null for someone who neither holds a seat nor was active in the last 30 days. */
  status: 'active' | 'engaged' | 'at_risk' | 'dormant' | 'never_active' | 'left' | null;
  /** Null when blank or after `asOf`. @example 2026-01-09 */
  signedUpOn: string | null;
  /** Null when still there on `asOf`. */
  deactivatedOn: string | null;
  /** @example 2026-01-12 */
  firstActiveOn: string | null;
  /** @example 2026-03-27 */
  lastActiveOn: string | null;
  /** `asOf` minus the last active day; null when never active. @example 3 */
  daysInactive: number | null;
  /** Days with a human event, ever. @example 38 */
  activeDays: number;
  window: JourneyWindow;
  /** The highest tier of which an available feature was ever used, calls left out; null without one. */
  tierReached: 'core' | 'advanced' | 'power' | null;
  tiers: JourneyTierReached[];
  /** Every feature the user has used, in order of first use. */
  features: JourneyFeature[];
  /** From the week of the first active day to that of `asOf`, quiet weeks included. */
  weeks: JourneyWeek[];
  /** Oldest first. */
  milestones: JourneyMilestone[];
}
