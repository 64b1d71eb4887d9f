import { type AccountFacts, type FeatureFacts, type Window } from '@adoption/metrics';

/**
 * How many users have ever used a feature by the end of a window, and how many of them for the first time within it. API calls
 * are use of features of kind `api` only.
 */
export function firstUses(facts: Pick<AccountFacts, 'featureFirsts'>, feature: FeatureFacts, window: Window): { everUsers: number; newUsers: number } {
  const counts = { everUsers: 0, newUsers: 0 };
  const firsts = facts.featureFirsts.find(({ slot }) => slot === feature.slot);
  firsts?.firstHumanDay.forEach((human, i) => {
    const day = feature.kind === 'api' ? Math.min(human, firsts.firstApiDay[i]!) : human;
    if (day > window.to) return;
    counts.everUsers++;
    if (day >= window.from) counts.newUsers++;
  });
  return counts;
}
