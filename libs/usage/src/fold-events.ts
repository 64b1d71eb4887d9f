import { localMilliseconds } from '@adoption/accounts';
import { quarterOf, quarterStart } from './quarter';
import type { ResolvedEvent } from './resolved-event';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Rows to merge into the rollups: what a set of events, none of them stored before, adds. Days are whole days since 1970-01-01. */
export interface Fold {
  readonly calendars: ReadonlyMap<number, CalendarRow>;
  readonly userDays: ReadonlyMap<number, UserDayRow>;
  readonly userFirsts: ReadonlyMap<number, UserFirstRow>;
  readonly sessions: ReadonlyMap<string, SessionRow>;
  readonly hours: ReadonlyMap<number, HourRow>;
  readonly featureDays: ReadonlyMap<string, FeatureDayRow>;
  readonly featureFirsts: ReadonlyMap<number, FeatureFirstRow>;
  readonly activity: ReadonlyMap<number, ActivityRow>;
  /** User-days with human events that carry no session id: their sessions are derived again from the raw rows. */
  readonly sessionlessDays: ReadonlyMap<number, SessionlessDay>;
  /** Earliest local day of each customer that any figure changes on; without the customers for whom nothing counts. */
  readonly firstChangedDays: ReadonlyMap<number, number>;
}

export interface CalendarRow {
  readonly customer: number;
  readonly user: number;
  /** First day of the quarter. */
  readonly quarter: number;
  /** Three words of 32 days, most significant bit first. */
  readonly words: [number, number, number];
}

export interface UserDayRow {
  readonly customer: number;
  readonly user: number;
  readonly day: number;
  readonly api: boolean;
  actions: number;
  events: number;
  /** Four words of feature bits: slot s is bit (s & 31) of word (s >> 5). */
  readonly features: [number, number, number, number];
}

export interface UserFirstRow {
  readonly customer: number;
  readonly user: number;
  firstDay: number;
  firstActiveDay: number | null;
}

export interface SessionRow {
  readonly customer: number;
  readonly user: number;
  readonly session: number;
  readonly zone: string;
  firstAt: number;
  lastAt: number;
  events: number;
  actions: number;
  collaborative: boolean;
}

export interface HourRow {
  readonly customer: number;
  readonly day: number;
  readonly hour: number;
  events: number;
  actions: number;
  apiEvents: number;
  apiCalls: number;
  creations: number;
  unmapped: number;
  late: number;
}

export interface FeatureDayRow {
  readonly customer: number;
  readonly feature: number;
  readonly day: number;
  uses: number;
  apiUses: number;
}

export interface FeatureFirstRow {
  readonly customer: number;
  readonly feature: number;
  readonly user: number;
  firstDay: number | null;
  firstApiDay: number | null;
}

export interface ActivityRow {
  readonly customer: number;
  firstEventDay: number | null;
  lastEventAt: number | null;
}

export interface SessionlessDay {
  readonly customer: number;
  readonly zone: string;
  readonly user: number;
  readonly day: number;
}

/** Adds events up into rollup rows. Pure: the order of the events makes no difference. */
export function foldEvents(events: readonly ResolvedEvent[]): Fold {
  const calendars = new Map<number, CalendarRow>();
  const userDays = new Map<number, UserDayRow>();
  const userFirsts = new Map<number, UserFirstRow>();
  const sessions = new Map<string, SessionRow>();
  const hours = new Map<number, HourRow>();
  const featureDays = new Map<string, FeatureDayRow>();
  const featureFirsts = new Map<number, FeatureFirstRow>();
  const activity = new Map<number, ActivityRow>();
  const sessionlessDays = new Map<number, SessionlessDay>();
  const firstChangedDays = new Map<number, number>();

  for (const event of events) {
    const { customer, user, api, quantity, feature, at } = event;
    let account = activity.get(customer);
    if (account === undefined) activity.set(customer, (account = { customer, firstEventDay: null, lastEventAt: null }));
    if (event.internal) continue;

    const local = localMilliseconds(event.zone, at);
    const day = Math.floor(local / DAY);
    const hour = Math.floor((local - day * DAY) / HOUR);
    if (day < (firstChangedDays.get(customer) ?? Infinity)) firstChangedDays.set(customer, day);
    if (account.lastEventAt === null || at > account.lastEventAt) account.lastEventAt = at;
    if (!api && (account.firstEventDay === null || day < account.firstEventDay)) account.firstEventDay = day;

    const hourKey = (customer * 65_536 + day) * 32 + hour;
    let metrics = hours.get(hourKey);
    if (metrics === undefined) {
      metrics = { customer, day, hour, events: 0, actions: 0, apiEvents: 0, apiCalls: 0, creations: 0, unmapped: 0, late: 0 };
      hours.set(hourKey, metrics);
    }
    if (api) {
      metrics.apiEvents += 1;
      metrics.apiCalls += quantity;
    } else {
      metrics.events += 1;
      metrics.actions += quantity;
      if (event.kind === 'c') metrics.creations += 1;
    }
    if (feature === null) metrics.unmapped += 1;
    if (event.late) metrics.late += 1;

    const userDayKey = (user * 65_536 + day) * 2 + (api ? 1 : 0);
    let userDay = userDays.get(userDayKey);
    if (userDay === undefined) userDays.set(userDayKey, (userDay = { customer, user, day, api, actions: 0, events: 0, features: [0, 0, 0, 0] }));
    userDay.actions += quantity;
    userDay.events += 1;

    const firsts = userFirsts.get(user);
    if (firsts === undefined) userFirsts.set(user, { customer, user, firstDay: day, firstActiveDay: api ? null : day });
    else {
      if (day < firsts.firstDay) firsts.firstDay = day;
      if (!api && (firsts.firstActiveDay === null || day < firsts.firstActiveDay)) firsts.firstActiveDay = day;
    }

    if (feature !== null) {
      userDay.features[feature >> 5]! |= 1 << (feature & 31);
      const featureDayKey = `${customer},${feature},${day}`;
      let use = featureDays.get(featureDayKey);
      if (use === undefined) featureDays.set(featureDayKey, (use = { customer, feature, day, uses: 0, apiUses: 0 }));
      if (api) use.apiUses += quantity;
      else use.uses += quantity;
      const firstKey = user * 128 + feature;
      const first = featureFirsts.get(firstKey);
      if (first === undefined) featureFirsts.set(firstKey, { customer, feature, user, firstDay: api ? null : day, firstApiDay: api ? day : null });
      else if (api) first.firstApiDay = earlier(first.firstApiDay, day);
      else first.firstDay = earlier(first.firstDay, day);
    }

    if (api) continue;
    const quarter = quarterOf(day);
    const calendarKey = user * 1024 + quarter;
    let calendar = calendars.get(calendarKey);
    if (calendar === undefined) calendars.set(calendarKey, (calendar = { customer, user, quarter: quarterStart(quarter), words: [0, 0, 0] }));
    const bit = day - calendar.quarter;
    calendar.words[bit >> 5]! |= 1 << (31 - (bit & 31));

    if (event.session === 0) {
      sessionlessDays.set(user * 65_536 + day, { customer, zone: event.zone, user, day });
      continue;
    }
    const sessionId = `${user},${event.session}`;
    const session = sessions.get(sessionId);
    if (session === undefined) {
      sessions.set(sessionId, {
        customer,
        user,
        session: event.session,
        zone: event.zone,
        firstAt: at,
        lastAt: at,
        events: 1,
        actions: quantity,
        collaborative: event.kind === 'o',
      });
      continue;
    }
    if (at < session.firstAt) session.firstAt = at;
    if (at > session.lastAt) session.lastAt = at;
    session.events += 1;
    session.actions += quantity;
    if (event.kind === 'o') session.collaborative = true;
  }
  return { calendars, userDays, userFirsts, sessions, hours, featureDays, featureFirsts, activity, sessionlessDays, firstChangedDays };
}

const earlier = (known: number | null, day: number): number => (known === null || day < known ? day : known);
