import { daysOfWindow, eachDayOfBoth } from './days-of-window';
import type { AccountFacts, DayOfUse, FeatureDay, FeatureFacts, Window } from './facts';
import { featureMask, usersBySlot } from './feature-bits';

/** Use of one feature in a window: human events, plus API events for features of kind `api`. */
export interface FeatureUse {
  readonly users: number;
  /** Users on two or more days. */
  readonly repeatUsers: number;
  /** Sum of quantity. */
  readonly uses: number;
  readonly daysUsed: number;
  /** Days with API calls. */
  readonly callDays: number;
}

/** Use of each feature of the catalogue in a window, by slot. */
export function featureUse(facts: AccountFacts, window: Window): ReadonlyMap<number, FeatureUse> {
  const words = facts.featureWords;
  const everyFeature = new Int32Array(words).fill(-1);
  const apiFeatures = featureMask(
    facts.features.filter((feature) => feature.kind === 'api'),
    words,
  );
  const used = new Int32Array(facts.users.count * words);
  const repeated = new Int32Array(facts.users.count * words);
  eachDayOfBoth(daysOfWindow(facts.humanDays, window), daysOfWindow(facts.apiDays, window), (human, api) => {
    // Both channels are compared with earlier days before either is added: one day of both is one day.
    noteRepeats(repeated, used, human, everyFeature);
    noteRepeats(repeated, used, api, apiFeatures);
    noteUse(used, human, everyFeature);
    noteUse(used, api, apiFeatures);
  });
  const users = usersBySlot(used, words);
  const repeatUsers = usersBySlot(repeated, words);
  const days = usesBySlot(facts.features, facts.featureDays, window);
  return new Map(facts.features.map(({ slot }) => [slot, { users: users[slot] ?? 0, repeatUsers: repeatUsers[slot] ?? 0, ...(days.get(slot) ?? NO_USES) }]));
}

function noteUse(used: Int32Array, day: DayOfUse | null, mask: Int32Array): void {
  if (day === null) return;
  const words = mask.length;
  for (let i = 0; i < day.users.length; i++) {
    for (let word = 0, to = day.users[i]! * words; word < words; word++) used[to + word]! |= day.features[i * words + word]! & mask[word]!;
  }
}

function noteRepeats(repeated: Int32Array, used: Int32Array, day: DayOfUse | null, mask: Int32Array): void {
  if (day === null) return;
  const words = mask.length;
  for (let i = 0; i < day.users.length; i++) {
    for (let word = 0, to = day.users[i]! * words; word < words; word++)
      repeated[to + word]! |= used[to + word]! & day.features[i * words + word]! & mask[word]!;
  }
}

interface Uses {
  readonly uses: number;
  readonly daysUsed: number;
  readonly callDays: number;
}

const NO_USES: Uses = { uses: 0, daysUsed: 0, callDays: 0 };

function usesBySlot(features: readonly FeatureFacts[], days: readonly FeatureDay[], window: Window): Map<number, Uses> {
  const kinds = new Map(features.map((feature) => [feature.slot, feature.kind]));
  const sums = new Map<number, Uses>();
  for (const { slot, day, uses, apiUses } of days) {
    if (day < window.from || day > window.to) continue;
    const calls = kinds.get(slot) === 'api' ? apiUses : 0;
    if (uses + calls === 0) continue;
    const sum = sums.get(slot) ?? NO_USES;
    sums.set(slot, { uses: sum.uses + uses + calls, daysUsed: sum.daysUsed + 1, callDays: sum.callDays + (calls > 0 ? 1 : 0) });
  }
  return sums;
}
