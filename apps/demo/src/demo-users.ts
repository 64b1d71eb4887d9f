import type { AccountSpec } from './account-spec';
import { breaksOf } from './breaks';
import { FEATURE_KEYS, type FeatureKey, MOBILE_APP_AGE } from './catalogue';
import { weekdayOf } from './local-clock';
import type { Random } from './random';

/** One person of an account and what they are like. Days are local calendar days of the account. */
export interface DemoUser {
  readonly externalId: string;
  /** null: the sign-up was never recorded. */
  readonly signedUpOn: number | null;
  readonly deactivatedOn: number | null;
  readonly internal: boolean;
  /** First and last day of use; null: never came. The last day of those who still come lies in the future. */
  readonly life: { readonly first: number; readonly last: number } | null;
  /** How much more or less often than the account's regulars: around 1. */
  readonly keenness: number;
  /** How many more or fewer steps at a time: around 1. */
  readonly intensity: number;
  /** Where in the round of days to come this one stands: 0 ≤ x < 1. */
  readonly rhythm: number;
  /** Holidays and the like, both days included. */
  readonly breaks: readonly { readonly from: number; readonly to: number }[];
  /** The day each feature was found on. */
  readonly features: ReadonlyMap<FeatureKey, number>;
}

type Sort = 'regular' | 'quiet' | 'fading' | 'dormant' | 'neverCame' | 'left' | 'internal';

const SORTS: readonly Sort[] = ['regular', 'quiet', 'fading', 'dormant', 'left', 'internal', 'neverCame'];
/** Days ago of the last visit. */
const LAST_VISIT: Readonly<Record<'quiet' | 'fading' | 'dormant' | 'left', readonly [number, number]>> = {
  quiet: [8, 13],
  fading: [16, 28],
  dormant: [34, 100],
  left: [5, 110],
};
/** Shortest and longest time until a feature is found, days: there is nothing to be alerted to on the first days. */
const LAG: Readonly<Record<FeatureKey, readonly [number, number]>> = {
  dashboard: [0, 2],
  reports: [0, 12],
  alerts: [5, 8],
  api: [0, 30],
  analytics: [0, 40],
  automations: [0, 60],
  mobile_app: [0, 40],
};
/** How much more than the average those do who do much, and how many they are unless told. */
const HEAVY = 2.3;
const HEAVY_SHARE = 0.28;
const FOREVER = Number.MAX_SAFE_INTEGER;

/** Everybody of an account. */
export function demoUsers(spec: AccountSpec, endDay: number, random: Random): DemoUser[] {
  const liveDay = endDay - spec.liveFor;
  const goneDay = endDay - (spec.leftAgo ?? 0);
  const heavyShare = spec.habits.heavyShare ?? HEAVY_SHARE;
  const light = (1 - heavyShare * HEAVY) / (1 - heavyShare);
  const people = SORTS.flatMap((sort) => Array.from({ length: spec.people[sort] }, () => sort)).map((sort, n) => {
    const lastVisit = sort === 'regular' || sort === 'internal' || sort === 'neverCame' ? null : random.integer(...LAST_VISIT[sort]);
    const latest = lastVisit === null ? (spec.leftAgo === undefined ? FOREVER : goneDay - random.integer(0, 20)) : Math.max(liveDay, goneDay - lastVisit);
    const signedUpOn = weekday(signUp(liveDay, Math.min(endDay - 2, latest - 3), n, random));
    const first = Math.max(liveDay, Math.min(latest, weekday(signedUpOn + (random.chance(0.85) ? random.integer(0, 3) : random.integer(-1, 15))), endDay - 1));
    return {
      sort,
      externalId: `${spec.externalId}-${String(n + 1).padStart(4, '0')}`,
      signedUpOn: random.chance(0.02) ? null : signedUpOn,
      deactivatedOn: sort === 'left' ? Math.min(latest + random.integer(0, 4), endDay - 1) : null,
      internal: sort === 'internal',
      life: sort === 'neverCame' ? null : { first, last: latest },
      // Those who stop coming have come less before.
      keenness: random.between(0.6, 1.4) * (sort === 'regular' || sort === 'internal' ? 1 : 0.45),
      intensity: random.chance(heavyShare) ? HEAVY : light,
      rhythm: random.next(),
      breaks: breaksOf(spec.people, endDay, random),
      features: new Map<FeatureKey, number>(),
    };
  });
  for (const key of FEATURE_KEYS) {
    const known = people.filter((person) => person.life !== null && !person.internal);
    const regulars = known.filter((person) => person.sort === 'regular');
    const monthly = known.filter((person) => person.sort !== 'dormant' && person.sort !== 'left');
    const wanted = Math.round((monthly.length * spec.featureUse[key]) / 100);
    // What few use, regulars use; otherwise the share is that of everybody.
    const users =
      wanted <= regulars.length / 3
        ? random.shuffled(regulars).slice(0, wanted)
        : known.filter((_, n) => Math.floor(((n + 1) * wanted) / monthly.length) > Math.floor((n * wanted) / monthly.length));
    for (const user of users) {
      const start = Math.max(user.life!.first, key === 'mobile_app' ? endDay - MOBILE_APP_AGE : 0, key === 'api' ? liveDay + spec.habits.apiAfter : 0);
      user.features.set(key, Math.min(start + random.integer(...LAG[key]), endDay - 10));
    }
  }
  return people;
}

/** Half of the people in the first fortnight, the rest over the life of the account. */
function signUp(liveDay: number, latest: number, n: number, random: Random): number {
  if (n === 0 || latest <= liveDay) return liveDay;
  const fortnight = Math.min(latest, liveDay + 13);
  return random.chance(0.5) ? random.integer(liveDay, fortnight) : random.integer(fortnight, latest);
}

/** Nobody begins on a weekend: the Friday before. */
const weekday = (day: number): number => day - Math.max(0, weekdayOf(day) - 4);
