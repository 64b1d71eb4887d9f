import { type AccountFacts, DAILY_POINTS_UP_TO, type Day, dayText, type FeatureFacts, mondayOf, type Window } from '@adoption/metrics';
import { eachUseOfFeature } from '../feature-users';
import type { FeatureTrend } from './feature-detail.shape';

/**
 * Uses and distinct users of a feature for each day of a window, for each ISO week of a long one; days and weeks without use are 0.
 * A week at an end of the window counts only its days within.
 */
export function featureTrend(facts: AccountFacts, window: Window, feature: FeatureFacts): FeatureTrend {
  const step = window.days > DAILY_POINTS_UP_TO ? 'week' : 'day';
  const length = step === 'day' ? 1 : 7;
  const begin = step === 'day' ? window.from : mondayOf(window.from);
  const indexOf = (day: Day): number => Math.floor((day - begin) / length);
  const uses = new Float64Array(indexOf(window.to) + 1);
  const users = new Float64Array(uses.length);
  for (const { slot, day, uses: human, apiUses } of facts.featureDays) {
    if (slot === feature.slot && day >= window.from && day <= window.to) uses[indexOf(day)]! += human + (feature.kind === 'api' ? apiUses : 0);
  }
  // Days ascend, so that a user was seen in a step exactly when it is the last one the user was seen in.
  const seen = new Int32Array(facts.users.count).fill(-1);
  eachUseOfFeature(facts, window, feature, (user, day) => {
    const index = indexOf(day);
    if (seen[user] !== index) users[index]!++;
    seen[user] = index;
  });
  const points = Array.from(uses, (sum, i) => {
    const from = Math.max(window.from, begin + i * length);
    const to = Math.min(window.to, begin + (i + 1) * length - 1);
    return { from: dayText(from), to: dayText(to), uses: sum, users: users[i]! };
  });
  return { step, points };
}
