import { type Account, activeIn, availableOn, eventsIn, seatUsers } from './account';
import { distinct, median, percent, sum, TOLERANCE } from './arithmetic';
import type { RawEvent, RawFeature } from './raw-rows';

export interface FeatureFigures {
  feature: RawFeature;
  available: boolean;
  users: number;
  uses: number;
  daysUsed: number;
  repeatUsers: number;
  usagePercent: number | null;
  adopted: boolean;
  health: 'healthy' | 'low' | 'unused' | 'not_in_plan';
}

/** What counts as use of a feature: human events, and API events for features of that kind. */
const isUse = (feature: RawFeature, event: RawEvent): boolean => event.feature === feature.slot && (event.channel === 'u' || feature.kind === 'api');

/** Each feature of the catalogue in the days from one to another. */
export function featureFigures(account: Account, from: number, to: number): FeatureFigures[] {
  const events = [...eventsIn(account.human, from, to), ...eventsIn(account.api, from, to)];
  const active = activeIn(account, from, to).size;
  const available = new Set(availableOn(account, to));
  const few = seatUsers(account, to).length < 5;
  return account.features.map((feature) => {
    const uses = events.filter((event) => isUse(feature, event));
    const users = distinct(uses.map((event) => event.usr));
    const daysUsed = distinct(uses.map((event) => event.day));
    const daysByUser = new Map<number, Set<number>>();
    for (const event of uses) daysByUser.set(event.usr, (daysByUser.get(event.usr) ?? new Set()).add(event.day));
    const repeatUsers = [...daysByUser.values()].filter((days) => days.size >= 2).length;
    const share = percent(users, active);
    const usagePercent = share === null ? null : Math.min(100, share);
    const callDays = distinct(uses.filter((event) => event.channel === 'a').map((event) => event.day));
    const byPeople = (usagePercent ?? 0) >= (feature.percent ?? 10) - TOLERANCE && users >= (feature.users ?? (few ? 1 : 2)) && daysUsed >= (feature.days ?? 2);
    const adopted = available.has(feature) && (feature.kind === 'api' ? callDays >= (feature.days ?? 2) : byPeople);
    const health = !available.has(feature) ? 'not_in_plan' : adopted ? 'healthy' : uses.length > 0 ? 'low' : 'unused';
    return {
      feature,
      available: available.has(feature),
      users,
      uses: sum(uses.map((event) => event.quantity)),
      daysUsed,
      repeatUsers,
      usagePercent,
      adopted,
      health,
    };
  });
}

/** First and last day of use ever, up to a day. */
export function useSpan(account: Account, feature: RawFeature, to: number): { first: number | null; last: number | null } {
  let first: number | null = null;
  let last: number | null = null;
  for (const event of account.raw.events) {
    if (event.day > to || !isUse(feature, event)) continue;
    first = first === null ? event.day : Math.min(first, event.day);
    last = last === null ? event.day : Math.max(last, event.day);
  }
  return { first, last };
}

/** One user and feature: whole days until the first use, or until the watching ended without one. */
export interface Wait {
  days: number;
  used: boolean;
}

/** Waits of every user with a sign-up date on or before `asOf`, from sign-up or the feature's release. */
export function waits(account: Account, feature: RawFeature, asOf: number): Wait[] {
  const firstUse = new Map<number, number>();
  for (const event of account.raw.events) {
    if (event.day <= asOf && isUse(feature, event)) firstUse.set(event.usr, Math.min(firstUse.get(event.usr) ?? event.day, event.day));
  }
  return account.raw.users
    .filter((user) => user.signedUp !== null && user.signedUp <= asOf)
    .map((user) => {
      const start = Math.max(user.signedUp!, feature.availableFrom ?? -Infinity);
      const use = firstUse.get(user.key);
      const end = use ?? Math.min(asOf, user.deactivated ?? asOf);
      return { days: Math.max(0, end - start), used: use !== undefined };
    });
}

/** Kaplan and Meier: the smallest time at which at most half are still waiting. */
export function kaplanMeierMedian(all: readonly Wait[]): number | null {
  const times = [...new Set(all.filter((wait) => wait.used).map((wait) => wait.days))].sort((a, b) => a - b);
  let waiting = 1;
  for (const time of times) {
    const atRisk = all.filter((wait) => wait.days >= time).length;
    const events = all.filter((wait) => wait.used && wait.days === time).length;
    waiting *= 1 - events / atRisk;
    if (waiting <= 0.5 + 1e-12) return time;
  }
  return null;
}

export const medianOfAdopters = (all: readonly Wait[]): number | null => median(all.filter((wait) => wait.used).map((wait) => wait.days));

/** Users with a human use of a feature of the tier. */
export function usersOfTier(account: Account, tier: RawFeature['tier'], from: number, to: number): number {
  const slots = new Set(
    availableOn(account, to)
      .filter((feature) => feature.tier === tier)
      .map((feature) => feature.slot),
  );
  return distinct(
    eventsIn(account.human, from, to)
      .filter((event) => event.feature !== null && slots.has(event.feature))
      .map((event) => event.usr),
  );
}
