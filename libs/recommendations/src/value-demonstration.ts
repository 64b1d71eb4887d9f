/** The least, the likely and the most of an estimate. */
export interface Estimate {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** What is known of one feature and of its use in a window. */
export interface FeatureValue {
  readonly key: string;
  readonly name: string;
  /** Only features available to the account speak for it. */
  readonly available: boolean;
  /** Distinct users of the window. */
  readonly users: number;
  /** Sum of quantity in the window. */
  readonly uses: number;
  /** From the catalogue; null without a coefficient. */
  readonly minutesSavedPerUse: (Estimate & { readonly source: string }) | null;
  /** From the catalogue; null without a claim. */
  readonly benefitClaim: { readonly text: string; readonly source: string } | null;
}

/** One feature's share: hours = uses × minutes per use / 60. */
export interface ValueLine {
  /** The feature's name. */
  readonly feature: string;
  /** Per 30 days, unrounded. */
  readonly uses: number;
  readonly minutesPerUse: Estimate;
  /** Per 30 days. */
  readonly hours: Estimate;
  /** Where the minutes come from. */
  readonly source: string;
}

export interface ValueDemonstration {
  /** Sum over the lines, per 30 days; null without a line. */
  readonly hoursSaved: Estimate | null;
  /** In the order of the features given. */
  readonly lines: readonly ValueLine[];
  /** A claim of the catalogue with its source; null without one. */
  readonly topBenefit: string | null;
}

const MONTH_DAYS = 30;
const MINUTES_PER_HOUR = 60;

/**
 * What the use of a window is worth: hours = Σ uses × 30 / window days × minutes saved per use / 60, as a low, a likely and a high
 * estimate. Only coefficients of the catalogue count: a feature without one makes no line. The top benefit is the claim of the feature with
 * most users among those that have one, of equals the first: what reaches most people, however often programs call another.
 * @param features in the order to show them
 * @param windowDays days of the window, at least 1
 */
export function valueDemonstration(features: readonly FeatureValue[], windowDays: number): ValueDemonstration {
  const used = features.filter(({ available, uses }) => available && uses > 0);
  const lines = used.flatMap(({ name, uses, minutesSavedPerUse: minutes }) =>
    minutes === null ? [] : valueLine(name, (uses * MONTH_DAYS) / windowDays, minutes),
  );
  return {
    hoursSaved: lines.length === 0 ? null : eachOf((part) => lines.reduce((sum, { hours }) => sum + hours[part], 0)),
    lines,
    topBenefit: topBenefit(used),
  };
}

const eachOf = (value: (part: keyof Estimate) => number): Estimate => ({ low: value('low'), likely: value('likely'), high: value('high') });

const valueLine = (feature: string, uses: number, { low, likely, high, source }: Estimate & { readonly source: string }): ValueLine => ({
  feature,
  uses,
  minutesPerUse: { low, likely, high },
  hours: eachOf((part) => (uses * { low, likely, high }[part]) / MINUTES_PER_HOUR),
  source,
});

function topBenefit(used: readonly FeatureValue[]): string | null {
  let top: FeatureValue | null = null;
  for (const feature of used) if (feature.benefitClaim !== null && (top === null || feature.users > top.users)) top = feature;
  return top?.benefitClaim ? `${top.benefitClaim.text} (${top.benefitClaim.source})` : null;
}
