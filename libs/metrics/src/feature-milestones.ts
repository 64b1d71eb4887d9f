import { activeUserSeries } from './active-users';
import { eachDayOfBoth } from './days-of-window';
import type { AccountFacts, Day, DayOfUse, FeatureFacts } from './facts';
import { NEVER } from './facts';
import { featureMask } from './feature-bits';
import { isAdopted } from './feature-adoption';
import { featureAvailability } from './feature-availability';
import type { MilestoneDay } from './milestone-day';
import { accumulate, countRolling } from './rolling-count';
import { seatUserCounts } from './seat-counts';

const ROLLING_DAYS = 30;

/** Rolling counts of one feature for each day from `begin` on. */
interface RollingUse {
  readonly users: Float64Array;
  readonly daysUsed: Float64Array;
  readonly callDays: Float64Array;
}

/**
 * The first day on which each advanced or power feature was adopted, and on which all must-have features were, judged on
 * every day over the 30 days that end on it.
 * @param begin the first day with any event
 */
export function featureMilestones(facts: AccountFacts, begin: Day, asOf: Day): MilestoneDay[] {
  if (asOf < begin) return [];
  const days = asOf - begin + 1;
  const active = activeUserSeries(facts.calendars, facts.users, begin, asOf).mau;
  const seats = seatUserCounts(facts.users, begin, asOf);
  const rolling = rollingUse(facts, begin, days);
  const reached = new Map<string, Day>();
  for (let i = 0; i < days; i++) {
    const { available } = featureAvailability(facts, begin + i);
    const adopted = (feature: FeatureFacts): boolean => {
      const use = rolling.get(feature.slot)!;
      return isAdopted(feature, { users: use.users[i]!, daysUsed: use.daysUsed[i]!, callDays: use.callDays[i]! }, active[i]!, seats.seatUsers[i]!);
    };
    const note = (key: string): void => void (reached.has(key) || reached.set(key, begin + i));
    for (const feature of available) if (feature.tier !== 'core' && adopted(feature)) note(`feature_adopted:${feature.key}`);
    const mustHaves = available.filter((feature) => feature.mustHave);
    if (!reached.has('must_haves_adopted') && mustHaves.length > 0 && mustHaves.every(adopted)) note('must_haves_adopted');
  }
  return [...reached].map(([key, day]) => ({ key, day }));
}

function rollingUse(facts: AccountFacts, begin: Day, days: number): Map<number, RollingUse> {
  const rolling = new Map<number, RollingUse>();
  for (const { slot } of facts.features)
    rolling.set(slot, { users: new Float64Array(days), daysUsed: new Float64Array(days), callDays: new Float64Array(days) });
  rollUsers(facts, begin, rolling);
  rollDays(facts, begin, rolling);
  for (const use of rolling.values()) for (const differences of [use.users, use.daysUsed, use.callDays]) accumulate(differences);
  return rolling;
}

/** Distinct users of each feature, as differences: a use counts for the days on which the user's earlier one no longer does. */
function rollUsers(facts: AccountFacts, begin: Day, rolling: Map<number, RollingUse>): void {
  const words = facts.featureWords;
  const slots = words * 32;
  const lastUse = new Int32Array(facts.users.count * slots).fill(-NEVER);
  const differences = Array.from({ length: slots }, (_, slot) => rolling.get(slot)?.users ?? new Float64Array(0));
  const fold = ({ day, users, features }: DayOfUse, mask: Int32Array): void => {
    for (let at = 0; at < features.length; at++) {
      const word = at % words;
      const entry = users[(at - word) / words]! * slots + word * 32;
      for (let bits = features[at]! & mask[word]!; bits !== 0; bits &= bits - 1) {
        const bit = 31 - Math.clz32(bits & -bits);
        countRolling(differences[word * 32 + bit]!, begin, lastUse[entry + bit]!, day, ROLLING_DAYS);
        lastUse[entry + bit] = day;
      }
    }
  };
  const everyFeature = new Int32Array(words).fill(-1);
  const apiFeatures = featureMask(
    facts.features.filter((feature) => feature.kind === 'api'),
    words,
  );
  eachDayOfBoth(facts.humanDays, facts.apiDays, (human, api) => {
    if (human !== null) fold(human, everyFeature);
    if (api !== null) fold(api, apiFeatures);
  });
}

/** Days of use and days of calls of each feature, as differences. */
function rollDays(facts: AccountFacts, begin: Day, rolling: Map<number, RollingUse>): void {
  const kinds = new Map(facts.features.map((feature) => [feature.slot, feature.kind]));
  for (const { slot, day, uses, apiUses } of facts.featureDays) {
    const use = rolling.get(slot);
    const calls = kinds.get(slot) === 'api' ? apiUses : 0;
    if (use === undefined) continue;
    if (uses + calls > 0) countRolling(use.daysUsed, begin, -NEVER, day, ROLLING_DAYS);
    if (calls > 0) countRolling(use.callDays, begin, -NEVER, day, ROLLING_DAYS);
  }
}
