export class RecommendedAction {
  kind: 'campaign' | 'training' | 'guide' | 'benefits' | 'download_link' | 'export' | 'report';
  label: string;
  /** Page on which it is done. */
  href: string;
}

/** A figure that the rule looked at, unrounded. */
export class RecommendationInput {
  name: string;
  value: number | null;
}

export class Recommendation {
  /** The same in every run: account, rule and subject. */
  id: string;
  rule: string;
  /** Key of a feature, metric of an entitlement, or `account`. */
  subject: string;
  /** 1 is the most worthwhile. */
  rank: number;
  title: string;
  /** The numbers behind it, rounded for reading. */
  evidence: string;
  /** The same numbers as the rule had them. */
  inputs: RecommendationInput[];
  impact: 'high' | 'medium' | 'low';
  /** Points that the score would gain with the gap closed; 0 when it would not move, null when that cannot be known. */
  expectedGain: number | null;
  /** How far from where it should be, in the figure's own unit (points for percents). */
  gap: number | null;
  status: 'open' | 'snoozed' | 'dismissed' | 'in_progress' | 'done' | 'resolved';
  /** Why a person decided so. */
  reason: string | null;
  /** Local day on which a snoozed one comes back. */
  until: string | null;
  actions: RecommendedAction[];
}

export class HoursSaved {
  low: number;
  likely: number;
  high: number;
}

export class ValueLine {
  /** Name of the feature. */
  feature: string;
  /** Per 30 days. */
  uses: number;
  minutesPerUse: HoursSaved;
  /** Per 30 days. */
  hours: HoursSaved;
  /** Where the minutes come from. */
  source: string;
}

export class ValueDemonstration {
  /** Estimated, per 30 days; null where the catalogue has no coefficient for what is used. */
  hoursSaved: HoursSaved | null;
  lines: ValueLine[];
  /** A claim of the catalogue with its source. */
  topBenefit: string | null;
}
