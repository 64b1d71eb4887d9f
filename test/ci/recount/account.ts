import type { RawAccount, RawEvent, RawFeature } from './raw-rows';
import { type Session, sessionsOf } from './sessions';

/** Raw rows of an account, arranged by day so that they can be counted window by window. */
export interface Account {
  raw: RawAccount;
  features: RawFeature[];
  sessions: Session[];
  /** First event day: of the first human event. */
  firstDay: number | null;
  /** Local day of each user's first event of any channel. */
  firstSeen: Map<number, number>;
  /** Human events of a day, and API events of a day. */
  human: Map<number, RawEvent[]>;
  api: Map<number, RawEvent[]>;
  /** Users with a human event on a day. */
  active: Map<number, Set<number>>;
}

export function arrange(raw: RawAccount, features: RawFeature[]): Account {
  const human = new Map<number, RawEvent[]>();
  const api = new Map<number, RawEvent[]>();
  const firstSeen = new Map<number, number>();
  for (const event of raw.events) {
    const days = event.channel === 'u' ? human : api;
    if (!days.has(event.day)) days.set(event.day, []);
    days.get(event.day)!.push(event);
    firstSeen.set(event.usr, Math.min(firstSeen.get(event.usr) ?? event.day, event.day));
  }
  return {
    raw,
    features,
    sessions: sessionsOf(raw),
    firstDay: human.size === 0 ? null : Math.min(...human.keys()),
    firstSeen,
    human,
    api,
    active: new Map([...human].map(([day, events]) => [day, new Set(events.map((event) => event.usr))])),
  };
}

/** Events of the days from one to another. */
export function eventsIn(days: Map<number, RawEvent[]>, from: number, to: number): RawEvent[] {
  const out: RawEvent[] = [];
  for (const [day, events] of days) if (day >= from && day <= to) for (const event of events) out.push(event);
  return out;
}

/** Distinct active users of the days from one to another. */
export function activeIn(account: Account, from: number, to: number): Set<number> {
  const users = new Set<number>();
  for (const [day, active] of account.active) if (day >= from && day <= to) for (const usr of active) users.add(usr);
  return users;
}

/** Known by the day, not deactivated on or before it; internal users are not among the rows. A blank sign-up is before everything. */
export const seatUsers = (account: Account, day: number): number[] =>
  account.raw.users
    .filter(
      (user) =>
        Math.min(user.signedUp ?? -Infinity, account.firstSeen.get(user.key) ?? Infinity) <= day && (user.deactivated === null || user.deactivated > day),
    )
    .map((user) => user.key);

/** Entitlements in force on a day: of each metric the latest that has begun. */
export function entitlementsOn({ raw }: Account, day: number): RawAccount['entitlements'] {
  const begun = raw.entitlements.filter((row) => (row.validFrom ?? -Infinity) <= day);
  return begun.filter((row) => !begun.some((other) => other.metric === row.metric && (other.validFrom ?? -Infinity) > (row.validFrom ?? -Infinity)));
}

export const contractOn = ({ raw }: Account, day: number): RawAccount['contracts'][number] | undefined =>
  raw.contracts.filter((contract) => contract.starts <= day && contract.ends >= day).sort((a, b) => b.starts - a.starts)[0];

/** Seats: the `users` entitlement in force, else the contract's; `unlimited` counts as no known number. */
export function licensedOn(account: Account, day: number): number | null {
  const entitlement = entitlementsOn(account, day).find((row) => row.metric === 'users');
  return entitlement !== undefined ? entitlement.entitled : (contractOn(account, day)?.seats ?? null);
}

/** Features that the plan names on a day; null: none are named, so everything is in it. */
export function planOn(account: Account, day: number): Set<string> | null {
  const named = entitlementsOn(account, day).flatMap((row) => row.features);
  return named.length === 0 ? null : new Set(named);
}

/** Live, not archived, in the plan. */
export const availableOn = (account: Account, day: number): RawFeature[] => {
  const plan = planOn(account, day);
  return account.features.filter(
    (feature) =>
      (feature.availableFrom ?? -Infinity) <= day && (feature.archivedOn === null || feature.archivedOn > day) && (plan === null || plan.has(feature.key)),
  );
};

export const gaugeOn = ({ raw }: Account, metric: string, day: number): number | null =>
  raw.gauges.filter((gauge) => gauge.metric === metric && gauge.day <= day).at(-1)?.value ?? null;
