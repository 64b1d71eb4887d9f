/** The figures that accounts are compared by, in the order they are shown. */
export const PEER_ROW_KEYS = [
  'adoptionScore',
  'featureBreadth',
  'userActivation',
  'dauOfLicensed',
  'wauOfLicensed',
  'mauOfLicensed',
  'powerUserShare',
  'apiUsage',
  'featureStickiness',
  'actionsPerSession',
] as const;
export type PeerRowKey = (typeof PEER_ROW_KEYS)[number];

/** What one account does with one feature. */
export interface PeerFeature {
  /** Percent of its active users; null without active users. */
  readonly usagePercent: number | null;
  readonly adopted: boolean;
}

/**
 * One account as others are compared with it, on one day and for one period. Percents are 0–100; `apiUsage` is API calls per day and
 * licensed seat; null is "cannot be known".
 */
export interface PeerMember {
  readonly segment: string | null;
  readonly industry: string | null;
  readonly figures: Readonly<Record<PeerRowKey, number | null>>;
  /** Mean length of a session, seconds. */
  readonly sessionSeconds: number | null;
  /** Features available to the account, by key. */
  readonly features: ReadonlyMap<string, PeerFeature>;
}
