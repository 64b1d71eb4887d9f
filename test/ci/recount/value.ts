import { sum } from './arithmetic';
import type { Count } from './counts';

/** What the use of the window is worth in 30 days, by the catalogue's minutes and claims. */
export function expectedValue({ span, figures }: Count) {
  const used = figures.features.filter((line) => line.available && line.uses > 0);
  const lines = used.flatMap(({ feature, uses }) => {
    if (feature.minutesSaved === null) return [];
    const { source, ...minutesPerUse } = feature.minutesSaved;
    const monthly = (uses / span.days) * 30;
    const hours = (minutes: number): number => (monthly * minutes) / 60;
    const { low, likely, high } = minutesPerUse;
    return { feature: feature.name, uses: monthly, minutesPerUse, hours: { low: hours(low), likely: hours(likely), high: hours(high) }, source };
  });
  const total = (part: 'low' | 'likely' | 'high'): number => sum(lines.map((line) => line.hours[part]));
  // Of those with a claim the one with the most users; of equals the first of the catalogue.
  const claims = used.filter((line) => line.feature.benefitClaim !== null);
  const top = claims.find((line) => claims.every((other) => other.users <= line.users))?.feature.benefitClaim;
  return {
    hoursSaved: lines.length === 0 ? null : { low: total('low'), likely: total('likely'), high: total('high') },
    lines,
    topBenefit: top == null ? null : `${top.text} (${top.source})`,
  };
}
