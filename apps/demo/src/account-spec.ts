import type { FeatureKey } from './catalogue';

/** What makes one account what it is; everything about it follows from this and the seed. Days ago count back from the end day. */
export interface AccountSpec {
  readonly externalId: string;
  readonly name: string;
  readonly segment: 'Enterprise' | 'Mid-Market' | 'SMB' | 'Public Sector';
  readonly industry: string;
  /** IANA zone of the offices; absent: the workspace's default. */
  readonly zone?: string;
  /** Which of the two customer success managers looks after it; absent: nobody. */
  readonly csm?: 0 | 1;
  /** Days ago of the first use. */
  readonly liveFor: number;
  /** Days ago of the last use, for an account that left. */
  readonly leftAgo?: number;
  readonly people: PeopleSpec;
  readonly habits: HabitsSpec;
  /** Share of the people who use it, in percent, of each feature. */
  readonly featureUse: Readonly<Record<FeatureKey, number>>;
  readonly terms: TermsSpec;
}

/** How many people of each sort. */
export interface PeopleSpec {
  /** Come regularly to this day. */
  readonly regular: number;
  /** Last came 8–13, 15–28 and 34–100 days ago. */
  readonly quiet: number;
  readonly fading: number;
  readonly dormant: number;
  /** Invited, never came. */
  readonly neverCame: number;
  /** Left the company. */
  readonly left: number;
  /** The vendor's own staff inside the account. */
  readonly internal: number;
}

export interface HabitsSpec {
  /** Chance that a regular person comes on a weekday at the end. */
  readonly weekdayChance: number;
  /** Share of a weekday's visits on a day of the weekend. */
  readonly weekendShare: number;
  /** Chance of a second visit on a day with one. */
  readonly secondVisit: number;
  readonly eventsPerVisit: number;
  readonly actionsPerVisit: number;
  /** Chance that an event creates something, or is work together. */
  readonly creating: number;
  readonly sharing: number;
  /** Growth of the visits in 30 days: 0.1 is ten percent. */
  readonly growth: number;
  /** How much is done at a time in the last 30 days, compared with before: 1.1 is ten percent more; absent: as much. */
  readonly moreLately?: number;
  /** Share of the people who do much more at a time than the others; absent: 0.28. */
  readonly heavyShare?: number;
  /** Days after going live before anything is created, and before the API is used. */
  readonly firstCreationAfter: number;
  readonly apiAfter: number;
  /** Whether the events name their session. */
  readonly sessionIds: boolean;
}

export interface TermsSpec {
  /** Seats of the contract; absent: no contract. */
  readonly seats?: number;
  /** Days from the end day to the end of the contract in force (negative: it is over). */
  readonly renewsIn: number;
  readonly plan: string;
  /** The `users` entitlement, where it is agreed apart from the contract. */
  readonly usersEntitled?: number;
  readonly api?: { readonly callsPerDay: number; readonly limit: number | null };
  readonly storage?: { readonly used: number; readonly limit: number };
  /** A limit of null is unlimited. */
  readonly integrations?: { readonly used: number; readonly limit: number | null };
  /** Features the plan is limited to. */
  readonly planFeatures?: readonly FeatureKey[];
}
