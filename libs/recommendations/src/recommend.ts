import { TOLERANCE } from '@adoption/metrics';
import { scoreWith } from '@adoption/scoring';
import { byRank } from './by-rank';
import type { RecommendationFacts } from './facts';
import { impactOf } from './impact';
import { type Finding, type Recommendation, type Rule, RULE_NAMES, type RuleName } from './recommendation';
import { dormantUsers } from './rules/dormant-users';
import { fallingUsage } from './rules/falling-usage';
import { lowFeature } from './rules/low-feature';
import { nearLimit } from './rules/near-limit';
import { noApi } from './rules/no-api';
import { noIntegrations } from './rules/no-integrations';
import { onboarding } from './rules/onboarding';
import { overLimit } from './rules/over-limit';
import { unactivatedSeats } from './rules/unactivated-seats';
import { unusedFeature } from './rules/unused-feature';

const RULES: Readonly<Record<RuleName, Rule>> = {
  onboarding,
  'over-limit': overLimit,
  'dormant-users': dormantUsers,
  'unactivated-seats': unactivatedSeats,
  'falling-usage': fallingUsage,
  'low-feature': lowFeature,
  'unused-feature': unusedFeature,
  'near-limit': nearLimit,
  'no-api': noApi,
  'no-integrations': noIntegrations,
};

/**
 * What to do about an account, best first: every rule that applies, each with the points that its closed gap would bring the score.
 * Each gain stands for itself: gains of several recommendations do not add up. (rule, subject) is unique.
 */
export function recommend(facts: RecommendationFacts): Recommendation[] {
  return RULE_NAMES.flatMap((rule) => findings(RULES[rule](facts)).map((finding) => judged(rule, finding, facts))).sort(byRank);
}

const findings = (found: ReturnType<Rule>): readonly Finding[] => (found === null ? [] : 'subject' in found ? [found] : found);

function judged(rule: RuleName, { closed, ...finding }: Finding, { score, formula }: RecommendationFacts): Recommendation {
  const gain = closed === null ? null : scoreWith(score, closed, formula);
  const expectedGain = gain !== null && Math.abs(gain) <= TOLERANCE ? 0 : gain;
  return { rule, ...finding, impact: impactOf(expectedGain), expectedGain };
}
