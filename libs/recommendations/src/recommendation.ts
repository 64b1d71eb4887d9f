import type { ScoreFigures } from '@adoption/scoring';
import type { RecommendationFacts } from './facts';

/** Every rule; of two recommendations that would gain the same, the rule named first goes first. */
export const RULE_NAMES = [
  'onboarding',
  'over-limit',
  'dormant-users',
  'unactivated-seats',
  'falling-usage',
  'low-feature',
  'unused-feature',
  'near-limit',
  'no-api',
  'no-integrations',
] as const;
export type RuleName = (typeof RULE_NAMES)[number];

/** The subject of a rule that speaks of the account as a whole. */
export const ACCOUNT = 'account';

export type ActionKind = 'campaign' | 'training' | 'guide' | 'benefits' | 'download_link' | 'export' | 'report';

/** Something to do about it. */
export interface RecommendedAction {
  readonly kind: ActionKind;
  readonly label: string;
  /** Key of the feature it is about; null when it is about none. */
  readonly feature: string | null;
  /** Of a campaign: whom it calls back; of a list: whom it names. Left out: the dormant. */
  readonly group?: 'never_active';
}

/** What a rule found. */
export interface Finding {
  /** A feature's key, an entitlement's metric, or ACCOUNT: with the rule it is the recommendation's identity from run to run. */
  readonly subject: string;
  readonly title: string;
  /** The numbers behind it, rounded for reading. */
  readonly evidence: string;
  /** What the rule looked at, unrounded, by name. */
  readonly figures: Readonly<Record<string, number | null>>;
  /** How far the account is from where it should be, in the figure's own unit (points for percents); null where that cannot be known. */
  readonly gap: number | null;
  /** What the score would be made from with the gap closed, as far as it differs; null when that cannot be known. */
  readonly closed: Partial<ScoreFigures> | null;
  /** The first is the main one. */
  readonly actions: readonly RecommendedAction[];
}

/** Facts in, what it found out: nothing, one thing, or one for each subject. */
export type Rule = (facts: RecommendationFacts) => Finding | readonly Finding[] | null;

export type Impact = 'high' | 'medium' | 'low';

/** A finding with what acting on it is worth. */
export interface Recommendation extends Omit<Finding, 'closed'> {
  readonly rule: RuleName;
  readonly impact: Impact;
  /** Points that the score would gain with the gap closed, unrounded; 0 when it would not move, null when that cannot be known. */
  readonly expectedGain: number | null;
}
