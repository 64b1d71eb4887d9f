/**
 * The facts about one account that every metric is computed from. Queries count them, pure functions judge them.
 *
 * A `Day` is a local calendar day in the customer's time zone, as whole days since 1970-01-01.
 * Users appear by their position in `UserFacts` (0 … count-1); internal users are left out by whoever loads the facts.
 * Nothing here is limited to `asOf`: the functions look only at what a window allows.
 */
export type Day = number;

/** Stands for "before everything" where a day is unknown (a blank sign-up date). */
export const BEFORE_EVERYTHING: Day = -(2 ** 31);
/** Stands for "never" (no event, not deactivated). */
export const NEVER: Day = 2 ** 31 - 1;

export type PeriodKey = '7d' | '30d' | '90d' | 'all';
export type FeatureTier = 'core' | 'advanced' | 'power';

/** One column per attribute, one entry per user. */
export interface UserFacts {
  readonly count: number;
  /** Local day of sign-up; BEFORE_EVERYTHING when blank. */
  readonly signedUpOn: Int32Array;
  /** Local day of deactivation; NEVER when still there. */
  readonly deactivatedOn: Int32Array;
  /** Local day of the first event of any channel; NEVER without one. */
  readonly firstEventOn: Int32Array;
  /** Local day of the first human event; NEVER without one. */
  readonly firstActiveOn: Int32Array;
}

/** Days with a human event, a bit each: users of one calendar quarter. */
export interface CalendarQuarter {
  readonly firstDay: Day;
  /** Positions in UserFacts. */
  readonly users: Int32Array;
  /** Three words a user, the most significant bit of the first word is `firstDay`. */
  readonly words: Int32Array;
}

/** What the users of one channel did on one day. */
export interface DayOfUse {
  readonly day: Day;
  readonly users: Int32Array;
  /** Sum of quantity of each user's events. */
  readonly actions: Float64Array;
  /** `featureWords` words a user; feature with slot s is bit (s & 31) of word (s >> 5). */
  readonly features: Int32Array;
}

export interface SessionFacts {
  /** Sessions started in the window. */
  readonly sessions: number;
  /** Sum over them of last minus first event, seconds. */
  readonly totalSeconds: number;
  /** Median of last minus first event over sessions with two or more events; null without one. */
  readonly medianSeconds: number | null;
  /** Sessions with at least one event of kind `collaborate`. */
  readonly collaborative: number;
}

/** Everything that happened on one local day, events of internal users left out. */
export interface DayTotals {
  readonly day: Day;
  /** Rows of human events. */
  readonly events: number;
  /** Sum of quantity of human events. */
  readonly actions: number;
  /** Sum of quantity of API events. */
  readonly apiCalls: number;
  /** Human events of kind `create`. */
  readonly creations: number;
  /** Events without a known feature, any channel. */
  readonly unmapped: number;
  /** Events that arrived more than 24 hours after their own time, any channel. */
  readonly late: number;
}

export interface HourTotals {
  readonly day: Day;
  readonly hour: number;
  /** Rows of human events. */
  readonly events: number;
}

export interface FeatureFacts {
  readonly key: string;
  readonly name: string;
  readonly slot: number;
  readonly tier: FeatureTier;
  readonly kind: 'ui' | 'api';
  readonly mustHave: boolean;
  readonly availableFrom: Day | null;
  readonly archivedOn: Day | null;
  readonly cutoff: { readonly percent: number | null; readonly users: number | null; readonly days: number | null };
  readonly valueProposition: string | null;
  readonly action: 'training' | 'guide' | 'download_link' | null;
}

/** First and last day of a feature's use by `asOf`, by channel; null without use. */
export interface FeatureSpan {
  readonly slot: number;
  readonly firstHumanDay: Day | null;
  readonly lastHumanDay: Day | null;
  readonly firstApiDay: Day | null;
  readonly lastApiDay: Day | null;
}

/** Sum of quantity of one feature's events on one day, by channel. */
export interface FeatureDay {
  readonly slot: number;
  readonly day: Day;
  readonly uses: number;
  readonly apiUses: number;
}

/** First use of one feature by each user who ever used it; NEVER where a channel has none. */
export interface FeatureFirsts {
  readonly slot: number;
  readonly users: Int32Array;
  readonly firstHumanDay: Int32Array;
  readonly firstApiDay: Int32Array;
}

export interface EntitlementFacts {
  readonly metric: string;
  /** BEFORE_EVERYTHING when undated. */
  readonly validFrom: Day;
  /** null: unlimited. */
  readonly limit: number | null;
  /** Feature keys this entitlement puts in the plan. */
  readonly features: readonly string[];
}

export interface ContractFacts {
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly seats: number;
}

export interface GaugeFacts {
  readonly metric: string;
  readonly day: Day;
  readonly value: number;
}

export interface AccountFacts {
  /** Day of the first human event; null before it. */
  readonly firstEventDay: Day | null;
  readonly users: UserFacts;
  /** Oldest first. Complete back to 30 days before the first day of the earliest window asked for. */
  readonly calendars: readonly CalendarQuarter[];
  /** Words of a feature bit set per user in `DayOfUse.features` (1 … 4). */
  readonly featureWords: number;
  /** Human use, ascending days, complete for the window and the previous one. */
  readonly humanDays: readonly DayOfUse[];
  /** API use, the same range; `actions` are API calls. */
  readonly apiDays: readonly DayOfUse[];
  /** Whole history up to `asOf`, ascending, days without an event left out. */
  readonly dayTotals: readonly DayTotals[];
  /** Human events by local hour in the window. */
  readonly hourTotals: readonly HourTotals[];
  /** Every feature of the catalogue in its order. */
  readonly features: readonly FeatureFacts[];
  /** Ascending by (slot, day), complete for the window and the previous one. */
  readonly featureDays: readonly FeatureDay[];
  readonly featureSpans: readonly FeatureSpan[];
  readonly featureFirsts: readonly FeatureFirsts[];
  readonly entitlements: readonly EntitlementFacts[];
  readonly contracts: readonly ContractFacts[];
  readonly gauges: readonly GaugeFacts[];
}

/** A window of local days, both ends inclusive; `to` is `asOf`. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
}

/** Facts that are counted for one window: the current one, and the same window as of N days earlier. */
export interface WindowFacts {
  readonly window: Window;
  readonly sessions: SessionFacts;
  /** Smallest number of actions that makes a power user, over all customers in the same window; null without active users. */
  readonly powerThreshold: number | null;
}
