import { TOLERANCE } from '@adoption/metrics';
import { type Recommendation, RULE_NAMES } from './recommendation';

/** Gains on a grid as fine as the tolerance: comparing by the tolerance itself would not be an order. */
const steps = (expectedGain: number | null): number => (expectedGain === null ? -1 : Math.round(expectedGain / TOLERANCE));

/** Most expected gain first, unknown gain last; then by the order of the rules, then by subject. A total order, as (rule, subject) is unique. */
export function byRank(a: Recommendation, b: Recommendation): number {
  const gain = steps(b.expectedGain) - steps(a.expectedGain);
  if (gain !== 0) return gain;
  const rule = RULE_NAMES.indexOf(a.rule) - RULE_NAMES.indexOf(b.rule);
  if (rule !== 0) return rule;
  return a.subject === b.subject ? 0 : a.subject < b.subject ? -1 : 1;
}
