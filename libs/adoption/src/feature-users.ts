import type { AccountFacts, FeatureFacts, Window } from '@adoption/metrics';

/**
 * Calls back for each user and day of a feature's use in a window, ascending days: human use, and API use of features of kind
 * `api`. A user of both channels is named twice for the day.
 */
export function eachUseOfFeature(facts: AccountFacts, window: Window, feature: FeatureFacts, visit: (user: number, day: number) => void): void {
  const word = feature.slot >> 5;
  const mask = 1 << (feature.slot & 31);
  const days = feature.kind === 'api' ? [...facts.humanDays, ...facts.apiDays].sort((a, b) => a.day - b.day) : facts.humanDays;
  for (const { day, users, features } of days) {
    if (day < window.from || day > window.to) continue;
    for (let i = 0; i < users.length; i++) if ((features[i * facts.featureWords + word]! & mask) !== 0) visit(users[i]!, day);
  }
}

/** 1 for each user, by position, who used the feature in the window. */
export function usersOfFeature(facts: AccountFacts, window: Window, feature: FeatureFacts): Uint8Array {
  const used = new Uint8Array(facts.users.count);
  eachUseOfFeature(facts, window, feature, (user) => (used[user] = 1));
  return used;
}
