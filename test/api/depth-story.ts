/**
 * An account told event by event, and what is to be seen of it, counted again from those events: filters and sets over text days,
 * obviously right rather than fast.
 */
export const NOW = Date.parse('2026-03-31T15:00:00Z');
export const TODAY = '2026-03-31';
export const YESTERDAY = '2026-03-30';
const ZONE = 'America/New_York';
const DAY = 86_400_000;

export interface SentEvent {
  readonly id: string;
  readonly customerId: string;
  readonly userId: string;
  readonly event: string;
  readonly channel: 'ui' | 'api';
  readonly sessionId?: string;
  readonly quantity: number;
  readonly timestamp: string;
}

/** Which feature an event uses, and how. Names not listed are unmapped. */
const FEATURE_OF: Readonly<Record<string, string>> = { 'Report Viewed': 'reports', 'Comment Added': 'boards', 'Call Made': 'api' };
/** So many features come first in the catalogue that the others lie in another word of its bits. */
const FILLERS = Array.from({ length: 40 }, (_, n) => ({ key: `filler-${n}`, name: `Filler ${n}`, tier: 'core' }));
export const FEATURES = [
  { key: 'reports', name: 'Reports', tier: 'core', events: [{ name: 'Report Viewed', kind: 'use' }] },
  ...FILLERS,
  { key: 'boards', name: 'Boards', tier: 'advanced', events: [{ name: 'Comment Added', kind: 'collaborate' }] },
  { key: 'api', name: 'API', tier: 'power', kind: 'api', events: [{ name: 'Call Made', kind: 'use' }] },
];

export interface SentUser {
  readonly customerId: string;
  readonly externalId: string;
  readonly name: string;
  readonly role?: string;
  readonly team?: string;
  readonly signedUpAt?: string;
  readonly deactivatedAt?: string;
  readonly internal?: boolean;
}
const user = (n: number, more: Partial<SentUser>): SentUser => ({ customerId: 'acme', externalId: `u${n}`, name: `User ${n}`, ...more });
export const USERS: readonly SentUser[] = [
  user(0, { internal: true, signedUpAt: '2025-06-01T12:00:00Z' }),
  user(1, { role: 'analyst' }),
  user(2, { role: 'analyst', team: 'Finance', signedUpAt: '2025-12-15T12:00:00Z' }),
  user(3, { team: 'Finance', signedUpAt: '2025-08-01T12:00:00Z', deactivatedAt: '2026-03-01T12:00:00Z' }),
  // Still the last day of August in New York.
  user(4, { role: 'admin', team: 'Sales', signedUpAt: '2025-09-01T03:00:00Z' }),
  user(5, { role: 'admin', team: 'Sales', signedUpAt: '2026-02-10T12:00:00Z' }),
  user(6, { signedUpAt: '2026-02-20T12:00:00Z' }),
  user(7, {}),
];

/** Events of users 0–5 over 250 days, always the same ones. */
export const EVENTS: readonly SentEvent[] = (() => {
  let state = 7;
  const random = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const names = ['Report Viewed', 'Comment Added', 'Call Made', 'Something Else'];
  return Array.from({ length: 400 }, (_, n): SentEvent => {
    const api = random(4) === 0;
    const session = api ? {} : { sessionId: `s${random(60)}` };
    const at = NOW - random(250) * DAY - random(DAY);
    const [who, event] = [random(6), names[random(4)]!];
    return {
      id: `e${n}`,
      customerId: 'acme',
      userId: `u${who}`,
      event,
      channel: api ? 'api' : 'ui',
      ...session,
      quantity: 1 + random(3),
      timestamp: new Date(at).toISOString(),
    };
  });
})();

const format = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });
/** Local day of an instant. */
export const dayOf = (instant: string): string => format.format(new Date(instant));
/** So many days later. */
export const plus = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
const mondayOf = (day: string): string => plus(day, -((new Date(day).getUTCDay() + 6) % 7));
const least = (days: readonly string[]): string | null => days.toSorted()[0] ?? null;

/** Everything that counts by the end of a day: nobody internal, nothing later. */
export const seenBy = (asOf: string): SentEvent[] => EVENTS.filter((event) => event.userId !== 'u0' && dayOf(event.timestamp) <= asOf);
const human = (events: readonly SentEvent[]): SentEvent[] => events.filter(({ channel }) => channel === 'ui');
/** Use of a feature: by people, and calls of the one of kind `api`. */
export const usesOf = (events: readonly SentEvent[], feature: string): SentEvent[] =>
  events.filter(({ event, channel }) => FEATURE_OF[event] === feature && (channel === 'ui' || feature === 'api'));
const quantityOf = (events: readonly SentEvent[]): number => events.reduce((sum, { quantity }) => sum + quantity, 0);
const usersOf = (events: readonly SentEvent[]): number => new Set(events.map(({ userId }) => userId)).size;

/** Uses and users of a feature on every day of a window. */
export function expectedTrend(feature: string, from: string, to: string): { from: string; to: string; uses: number; users: number }[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => {
    const day = plus(from, i);
    const uses = usesOf(seenBy(to), feature).filter(({ timestamp }) => dayOf(timestamp) === day);
    return { from: day, to: day, uses: quantityOf(uses), users: usersOf(uses) };
  });
}

/** Retention by month of sign-up, as `[month, size, placed by first event, active users of each month]`. */
export function expectedCohorts(asOf: string): [string, number, number, number[]][] {
  const seen = seenBy(asOf);
  const members = new Map<string, { userId: string; blank: boolean }[]>();
  for (const { externalId, signedUpAt, internal } of USERS) {
    const signedUp = signedUpAt === undefined || dayOf(signedUpAt) > asOf ? null : dayOf(signedUpAt);
    const start = signedUp ?? least(seen.filter(({ userId }) => userId === externalId).map(({ timestamp }) => dayOf(timestamp)));
    if (internal || start === null) continue;
    const month = start.slice(0, 7);
    members.set(month, [...(members.get(month) ?? []), { userId: externalId, blank: signedUp === null }]);
  }
  return [...members.keys()].toSorted().map((month) => {
    const cohort = members.get(month)!;
    const active: number[] = [];
    for (let next = month; next <= asOf.slice(0, 7) && active.length < 12; next = plus(`${next}-01`, 31).slice(0, 7)) {
      const events = human(seen).filter(({ userId, timestamp }) => cohort.some((of) => of.userId === userId) && dayOf(timestamp).startsWith(next));
      active.push(usersOf(events));
    }
    return [month, cohort.length, cohort.filter(({ blank }) => blank).length, active];
  });
}

/** What a journey says of a user, as far as events tell it. */
export function expectedJourney(userId: string, asOf: string, from: string) {
  const all = seenBy(asOf).filter((event) => event.userId === userId);
  const own = human(all);
  const days = [...new Set(own.map(({ timestamp }) => dayOf(timestamp)))].toSorted();
  const starts = new Map<string, string>();
  for (const { sessionId, timestamp } of own) if (timestamp < (starts.get(sessionId!) ?? '~')) starts.set(sessionId!, timestamp);
  const together = new Set(own.filter(({ event }) => event === 'Comment Added').map(({ sessionId }) => sessionId));
  const firstOf = (events: readonly SentEvent[]): string | null => least(events.map(({ timestamp }) => dayOf(timestamp)));
  const firstUses = ['reports', 'boards', 'api'].flatMap((key) => firstOf(usesOf(all, key)) ?? []);
  const weeks = new Map<string, number>();
  for (let week = mondayOf(days[0] ?? '9'); days.length > 0 && week <= asOf; week = plus(week, 7)) weeks.set(week, 0);
  for (const { timestamp, quantity } of own) weeks.set(mondayOf(dayOf(timestamp)), weeks.get(mondayOf(dayOf(timestamp)))! + quantity);
  return {
    firstActiveOn: days[0] ?? null,
    lastActiveOn: days.at(-1) ?? null,
    activeDays: days.length,
    window: {
      sessions: [...starts.values()].filter((at) => dayOf(at) >= from).length,
      actions: quantityOf(own.filter(({ timestamp }) => dayOf(timestamp) >= from)),
      activeDays: days.filter((day) => day >= from).length,
    },
    firstUses: firstUses.toSorted(),
    tiers: ['reports', 'boards', 'api'].map((key) => firstOf(usesOf(own, key))),
    weeks: [...weeks].map(([weekOf, actions]) => ({ weekOf, actions })),
    firstCallOn: firstOf(all.filter(({ channel }) => channel === 'api')),
    firstCollaborationOn: least([...starts].filter(([session]) => together.has(session)).map(([, at]) => dayOf(at))),
  };
}

/** What a feature's detail says of its users. */
export function expectedUse(feature: string, asOf: string, from: string) {
  const uses = usesOf(seenBy(asOf), feature);
  const within = uses.filter(({ timestamp }) => dayOf(timestamp) >= from);
  const days = uses.map(({ timestamp }) => dayOf(timestamp)).toSorted();
  const on = (day: string | undefined) => (day === undefined ? null : { date: day, users: usersOf(uses.filter(({ timestamp }) => dayOf(timestamp) === day)) });
  const before = new Set(uses.filter(({ timestamp }) => dayOf(timestamp) < from).map(({ userId }) => userId));
  const users = new Set(within.map(({ userId }) => userId));
  const roles = new Map<string | null, number>();
  for (const { externalId, role = null } of USERS) if (users.has(externalId)) roles.set(role, (roles.get(role) ?? 0) + 1);
  return {
    everUsers: usersOf(uses),
    newUsers: [...users].filter((id) => !before.has(id)).length,
    firstUse: on(days[0]),
    lastUse: on(days.at(-1)),
    users: users.size,
    uses: quantityOf(within),
    roles,
  };
}
