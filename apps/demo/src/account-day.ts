import type { AccountSpec } from './account-spec';
import { API_REQUEST, DEEDS, FEATURE_KEYS, type FeatureKey, OTHER_DEEDS } from './catalogue';
import type { DemoUser } from './demo-users';
import { evenMonth, WEEKDAYS } from './even-month';
import { instantOf, weekdayOf } from './local-clock';
import type { Random } from './random';

/** One line of `POST /api/usage/events`. */
export interface DemoEvent {
  readonly id: string;
  readonly customerId: string;
  readonly userId: string;
  readonly event: string;
  readonly sessionId?: string;
  readonly timestamp: string;
  readonly channel?: 'api';
  readonly quantity?: number;
}

type Doing = Omit<DemoEvent, 'id' | 'customerId' | 'timestamp'> & { readonly at: number };

/** Weights of the hours from 0 to 23 at which visits begin, from Tuesday to Thursday and on the other days. */
const MIDWEEK = [0, 0, 0, 0, 0, 0, 1, 2, 7, 25, 25, 9, 5, 7, 9, 9, 7, 5, 2, 1, 1, 0.5, 0.3, 0];
const OTHER_DAYS = [0, 0, 0, 0, 0, 0, 1, 2, 8, 10, 10, 9, 6, 8, 10, 9, 8, 6, 2, 1, 1, 0.5, 0.3, 0];
/** Further ahead than the story ever goes on, so that a count down to it stays positive. */
const FAR = 36_500;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** Days before the end day that count as lately. */
const LATELY = 30;
const WEIGHTS: Readonly<Record<FeatureKey, number>> = {
  dashboard: 3.2,
  reports: 2.4,
  alerts: 1.6,
  api: 0.5,
  analytics: 1.6,
  automations: 1.3,
  mobile_app: 1.4,
};

/** Everything the people and programs of an account do on one local day, in order of time. */
export function accountDay(spec: AccountSpec, users: readonly DemoUser[], day: number, endDay: number, random: Random): DemoEvent[] {
  const weekday = weekdayOf(day);
  const today: Today = {
    spec,
    day,
    daysLeft: endDay + FAR - day,
    chance:
      spec.habits.weekdayChance *
      (1 + spec.habits.growth) ** ((day - endDay) / 30) *
      (WEEKDAYS[weekday] ?? spec.habits.weekendShare) *
      evenMonth(day, endDay, spec.habits.weekendShare),
    actions: (spec.habits.actionsPerVisit / spec.habits.eventsPerVisit) * (day >= endDay - LATELY ? (spec.habits.moreLately ?? 1) : 1),
    hours: weekday >= 1 && weekday <= 3 ? MIDWEEK : OTHER_DAYS,
    mayCreate: day >= endDay - spec.liveFor + spec.habits.firstCreationAfter,
    random,
  };
  const doings = [...users.flatMap((user) => (isThere(user, today) ? visits(user, today) : [])), ...apiTraffic(spec, users, day, endDay, random)];
  doings.sort((a, b) => a.at - b.at);
  return doings.map(({ at, ...doing }, n) => ({
    id: `${spec.externalId}-${day}-${n}`,
    customerId: spec.externalId,
    timestamp: new Date(at).toISOString(),
    ...doing,
  }));
}

/** What a day of an account is like. */
interface Today {
  readonly spec: AccountSpec;
  readonly day: number;
  /** Days from this one to a day long after the end day. */
  readonly daysLeft: number;
  /** That an average regular comes. */
  readonly chance: number;
  /** That an event stands for. */
  readonly actions: number;
  readonly hours: readonly number[];
  readonly mayCreate: boolean;
  readonly random: Random;
}

/** Whether the person comes: spread over the days by the golden ratio, so that everybody comes about as often as is likely. */
function isThere({ life, keenness, breaks, rhythm }: DemoUser, { day, daysLeft, chance }: Today): boolean {
  if (life === null || day < life.first || day > life.last) return false;
  if (day === life.first || day === life.last) return true;
  const turn = (rhythm + daysLeft * GOLDEN) % 1;
  return turn < Math.min(0.92, chance * keenness) && !breaks.some(({ from, to }) => day >= from && day <= to);
}

function visits(user: DemoUser, today: Today): Doing[] {
  const { random, spec } = today;
  const first = random.weighted(today.hours);
  const starts = first <= 13 && random.chance(spec.habits.secondVisit) ? [first, random.integer(first + 3, 18)] : [first];
  return starts.flatMap((hour, n) => visit(user, today, hour, n));
}

function visit(user: DemoUser, { spec, day, actions, mayCreate, random }: Today, hour: number, n: number): Doing[] {
  const { habits, externalId } = spec;
  const features = FEATURE_KEYS.filter((key) => (user.features.get(key) ?? Infinity) <= day);
  const count = Math.max(1, Math.round(habits.eventsPerVisit * random.between(0.6, 1.4)));
  const session = habits.sessionIds ? { sessionId: `${externalId}-s${day}-${user.externalId.slice(-4)}-${n}` } : {};
  const doings: Doing[] = [];
  let at = instantOf(spec.zone ?? 'UTC', day, hour * 3600 + random.integer(0, 3599)) + random.integer(0, 999);
  for (let i = 0; i < count; i++) {
    const { event, steps } = deed(features, i === 0, mayCreate, habits, random);
    const quantity = steps ? Math.max(1, Math.round(actions * user.intensity * random.between(0.5, 1.75))) : 1;
    doings.push({ at, userId: user.externalId, event, ...session, ...(quantity === 1 ? {} : { quantity }) });
    at += random.integer(15_000, 480_000);
  }
  return doings;
}

/** One thing that is done: by name, and whether it stands for several steps. */
export function deed(
  features: readonly FeatureKey[],
  first: boolean,
  mayCreate: boolean,
  habits: AccountSpec['habits'],
  random: Random,
): { event: string; steps: boolean } {
  if (features.length === 0 || random.chance(0.03)) return { event: random.pick(OTHER_DEEDS), steps: true };
  const key =
    first && features.includes('dashboard') && random.chance(0.6) ? 'dashboard' : features[random.weighted(features.map((feature) => WEIGHTS[feature]))]!;
  const dice = random.next();
  const { use, create, collaborate } = DEEDS[key];
  if (dice < habits.creating) return mayCreate && create.length > 0 ? { event: random.pick(create), steps: false } : { event: random.pick(use), steps: true };
  if (dice < habits.creating + habits.sharing && collaborate.length > 0) return { event: random.pick(collaborate), steps: false };
  return { event: random.pick(use), steps: true };
}

/** Calls that programs make with the keys of people who found the API: one line for the calls of an hour or a few. */
function apiTraffic(spec: AccountSpec, users: readonly DemoUser[], day: number, endDay: number, random: Random): Doing[] {
  const { api } = spec.terms;
  if (api === undefined || api.callsPerDay === 0 || day > endDay - (spec.leftAgo ?? -1000)) return [];
  const owners = users.filter((user) => user.life !== null && (user.features.get('api') ?? Infinity) <= day && user.life.last >= day);
  if (owners.length === 0) return [];
  const lines = api.callsPerDay >= 8000 ? 24 : 6;
  const calls = api.callsPerDay * (1 + spec.habits.growth / 3) ** ((day - endDay) / 30) * (weekdayOf(day) > 4 ? 0.95 : 1.02);
  return Array.from({ length: lines }, (_, n) => ({
    at: instantOf(spec.zone ?? 'UTC', day, Math.floor(((n + random.next()) * 86_400) / lines)),
    userId: random.pick(owners).externalId,
    event: API_REQUEST,
    channel: 'api' as const,
    quantity: Math.max(1, Math.round((calls / lines) * random.between(0.85, 1.15))),
  }));
}
