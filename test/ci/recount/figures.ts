import { type Account, activeIn, availableOn, entitlementsOn, eventsIn, gaugeOn, licensedOn, seatUsers } from './account';
import { daysOf, distinct, divide, median, percent, sum, TOLERANCE, weekday } from './arithmetic';
import { type FeatureFigures, featureFigures, kaplanMeierMedian, waits } from './feature-figures';
import type { RawFeature } from './raw-rows';

/** The days from one to another; `to` is the day the figures are as of. */
export interface Span {
  from: number;
  to: number;
  days: number;
  period: string;
}

export type Figures = ReturnType<typeof figuresOf>;

/** Every figure of an account in a window, without comparison. */
export function figuresOf(account: Account, { from, to, days, period }: Span, powerThreshold: number | null) {
  const human = eventsIn(account.human, from, to);
  const api = eventsIn(account.api, from, to);
  const active = distinct(human.map((event) => event.usr));
  const sessions = account.sessions.filter((session) => session.day >= from && session.day <= to);
  const daily = daysOf(from, to).map((day) => ({ day, users: account.active.get(day)?.size ?? 0 }));
  const weekdays = daily.filter(({ day }) => weekday(day) < 5);
  const licensed = licensedOn(account, to);
  const people = peopleOf(account, to);
  const actions = sum(human.map((event) => event.quantity));
  const callsByDay = daysOf(from, to).map((day) => sum((account.api.get(day) ?? []).map((event) => event.quantity)));
  const mau = activeIn(account, to - 29, to).size;
  const apiCallsPerDay = sum(callsByDay) / days;
  const rawActivation = percent(people.everActive, licensed ?? people.seats);
  return {
    dau: sum(daily.map(({ users }) => users)) / days,
    lastDay: account.active.get(to)?.size ?? 0,
    weekdayMean: divide(sum(weekdays.map(({ users }) => users)), weekdays.length),
    peakDay: Math.max(0, ...daily.map(({ users }) => users)),
    wau: activeIn(account, to - 6, to).size,
    mau,
    mauOfLicensed: percent(mau, licensed),
    licensed,
    people,
    activation: rawActivation === null ? null : Math.min(100, rawActivation),
    rawActivation,
    activationBasis: licensed === null ? 'provisioned' : 'licensed',
    powerUsers: powerUsers(account, from, to, powerThreshold),
    powerShare: percent(powerUsers(account, from, to, powerThreshold), people.seats),
    dormantShare: percent(people.health.dormant, people.everActive),
    loginFrequency: divide(divide(sessions.length, active), days / 7),
    sessionSeconds: divide(sum(sessions.map((session) => session.seconds)), sessions.length),
    medianSeconds: median(sessions.filter((session) => session.events >= 2).map((session) => session.seconds)),
    actionsPerSession: divide(actions, sessions.length),
    apiCallsPerDay,
    apiPeak: Math.max(0, ...callsByDay),
    integrations: gaugeOn(account, 'integrations', to),
    contentCreated: human.filter((event) => event.kind === 'c').length,
    collaboration: percent(sessions.filter((session) => session.collaborative).length, sessions.length),
    totals: { events: human.length, actions, sessions: sessions.length, activeUsers: active },
    entitlements: entitlementLines(account, to, licensed, mau, apiCallsPerDay),
    unmapped: [...human, ...api].filter((event) => event.feature === null).length,
    late: [...human, ...api].filter((event) => event.late).length,
    ...breadthFigures(account, featureFigures(account, from, to), to, period),
  };
}

/** Seat users by their last active day. */
function peopleOf(account: Account, asOf: number) {
  const lastActive = new Map<number, number>();
  for (const [day, users] of account.active) if (day <= asOf) for (const usr of users) lastActive.set(usr, Math.max(lastActive.get(usr) ?? day, day));
  const seats = seatUsers(account, asOf);
  const daysAgo = (usr: number): number => asOf - (lastActive.get(usr) ?? -Infinity) + 1;
  const between = (least: number, most: number): number => seats.filter((usr) => daysAgo(usr) >= least && daysAgo(usr) <= most).length;
  const seatSet = new Set(seats);
  const health = {
    active: between(1, 7),
    engaged: between(8, 14),
    atRisk: between(15, 30),
    dormant: between(31, Number.MAX_VALUE),
    neverActive: seats.filter((usr) => !lastActive.has(usr)).length,
    left: [...lastActive.keys()].filter((usr) => !seatSet.has(usr) && daysAgo(usr) <= 30).length,
  };
  return { seats: seats.length, everActive: seats.filter((usr) => lastActive.has(usr)).length, health };
}

/** Each user's actions in the days from one to another. */
export function actionsByUser(account: Account, from: number, to: number): Map<number, number> {
  const actions = new Map<number, number>();
  for (const event of eventsIn(account.human, from, to)) actions.set(event.usr, (actions.get(event.usr) ?? 0) + event.quantity);
  return actions;
}

const powerUsers = (account: Account, from: number, to: number, threshold: number | null): number =>
  threshold === null ? 0 : [...actionsByUser(account, from, to).values()].filter((actions) => actions >= threshold).length;

/** The smallest number of actions that at least 80 % of all active users of all accounts do not exceed. */
export function powerThreshold(accounts: readonly Account[], from: number, to: number): number | null {
  const sorted = accounts.flatMap((account) => [...actionsByUser(account, from, to).values()]).sort((a, b) => a - b);
  return sorted.find((_, n) => (n + 1) / sorted.length >= 0.8 - 1e-12) ?? null;
}

function entitlementLines(account: Account, to: number, licensed: number | null, mau: number, apiCallsPerDay: number) {
  const rows = entitlementsOn(account, to).map(({ metric, entitled }) => ({ metric, limit: entitled }));
  if (licensed !== null && !rows.some((row) => row.metric === 'users')) rows.push({ metric: 'users', limit: licensed });
  return rows.map(({ metric, limit }) => {
    const used = metric === 'users' ? mau : metric === 'api_calls_per_day' ? apiCallsPerDay : gaugeOn(account, metric, to);
    const utilization = percent(used, limit);
    return { metric, used, limit, unlimited: limit === null, utilization, health: limit === null ? 'unlimited' : healthOf(utilization) };
  });
}

function healthOf(utilization: number | null): string | null {
  if (utilization === null) return null;
  if (utilization > 100 + TOLERANCE) return 'over';
  if (utilization >= 85 - TOLERANCE) return 'nearLimit';
  return utilization < 50 - TOLERANCE ? 'roomToGrow' : 'ok';
}

function breadthFigures(account: Account, features: FeatureFigures[], to: number, period: string) {
  const available = features.filter((line) => line.available);
  const adoptedShare = (of: (feature: RawFeature) => boolean): number | null => {
    const chosen = available.filter((line) => of(line.feature));
    return percent(chosen.filter((line) => line.adopted).length, chosen.length);
  };
  const used = available.filter((line) => line.uses > 0);
  const cameBack = used.filter((line) => line.repeatUsers * 2 >= line.users);
  const core = availableOn(account, to).filter((feature) => feature.tier === 'core');
  return {
    features,
    used: used.length,
    adopted: available.filter((line) => line.adopted).length,
    available: available.length,
    breadth: adoptedShare(() => true),
    coreUsage: adoptedShare((feature) => feature.mustHave),
    advancedUsage: adoptedShare((feature) => feature.tier !== 'core'),
    stickiness: period === '7d' ? null : percent(cameBack.length, used.length),
    timeToFeature: kaplanMeierMedian(core.flatMap((feature) => waits(account, feature, to))),
  };
}
