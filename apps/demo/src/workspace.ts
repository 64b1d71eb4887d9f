import type { AccountSpec } from './account-spec';
import { accountDay, type DemoEvent } from './account-day';
import { type ContractRow, contractsOf, type EntitlementRow, entitlementsOf, type GaugeRow, gaugesOf } from './account-terms';
import { accounts } from './accounts';
import { catalogue, type Feature } from './catalogue';
import { type DemoUser, demoUsers } from './demo-users';
import { instantOf, isoDay } from './local-clock';
import { FAMILY_NAMES, GIVEN_NAMES, ROLES, TEAMS } from './names';
import { Random } from './random';

/** One row of `PUT /api/settings/people`. */
export interface PersonRow {
  readonly email: string;
  readonly name: string;
  readonly role: 'admin' | 'leader' | 'csm';
}

export interface CustomerRow {
  readonly externalId: string;
  readonly name: string;
  readonly segment: string;
  readonly industry: string;
  readonly timeZone?: string;
  readonly csmEmail?: string;
  readonly goLiveOn?: string;
}

export interface UserRow {
  readonly customerId: string;
  readonly externalId: string;
  readonly name: string;
  readonly email: string;
  readonly team: string;
  readonly role: string;
  readonly signedUpAt?: string;
  readonly deactivatedAt?: string;
  readonly internal?: boolean;
}

/** Everything that is sent, as rows of the API's requests. */
export interface Workspace {
  readonly people: readonly PersonRow[];
  readonly features: readonly Feature[];
  readonly customers: readonly CustomerRow[];
  readonly users: readonly UserRow[];
  readonly contracts: readonly ContractRow[];
  readonly entitlements: readonly EntitlementRow[];
  readonly gauges: readonly GaugeRow[];
  /** Events of one local day of every account, in order of time; events at or after `until` (milliseconds since 1970) are left out. The story goes on after the end day. */
  eventsOfDay(day: number, until: number): DemoEvent[];
  /** First local day with events. */
  readonly firstDay: number;
}

/** Length of the story, days. */
export const LENGTH = 200;

const CSMS = ['nora.lind@example.com', 'theo.brandt@example.com'] as const;

const PEOPLE: readonly PersonRow[] = [
  { email: 'ada.winter@example.com', name: 'Ada Winter', role: 'admin' },
  { email: 'leo.marsh@example.com', name: 'Leo Marsh', role: 'leader' },
  { email: CSMS[0], name: 'Nora Lind', role: 'csm' },
  { email: CSMS[1], name: 'Theo Brandt', role: 'csm' },
];

/** An account and everybody in it. */
export interface DemoAccount {
  readonly spec: AccountSpec;
  readonly users: readonly DemoUser[];
}

export const demoAccounts = (seed: string, endDay: number): DemoAccount[] =>
  accounts(seed).map((spec) => ({ spec, users: demoUsers(spec, endDay, new Random(seed, 'users', spec.externalId)) }));

/**
 * The whole demo workspace: the same for the same seed and end day, whenever it is made.
 * @param endDay the day on which the story ends (today), whole days since 1970-01-01
 */
export function workspace(seed: string, endDay: number): Workspace {
  const all = demoAccounts(seed, endDay);
  return {
    people: PEOPLE,
    features: catalogue(endDay),
    customers: all.map(({ spec }, n) => customerRow(spec, endDay, n)),
    users: all.flatMap(({ spec, users }) => users.map((user, n) => userRow(spec, user, n, new Random(seed, 'person', user.externalId)))),
    contracts: all.flatMap(({ spec }) => contractsOf(spec, endDay)),
    entitlements: all.flatMap(({ spec }) => entitlementsOf(spec, endDay)),
    gauges: all.flatMap(({ spec }) => gaugesOf(spec, endDay, seed)),
    eventsOfDay: (day, until) => eventsOfDay(all, seed, day, endDay, new Date(until).toISOString()),
    firstDay: endDay - LENGTH + 1,
  };
}

function eventsOfDay(all: readonly DemoAccount[], seed: string, day: number, endDay: number, until: string): DemoEvent[] {
  const events = all.flatMap(({ spec, users }) =>
    day < endDay - spec.liveFor ? [] : accountDay(spec, users, day, endDay, new Random(seed, 'day', spec.externalId, day)),
  );
  return events.filter((event) => event.timestamp < until).sort((a, b) => (a.timestamp < b.timestamp ? -1 : a.timestamp > b.timestamp ? 1 : 0));
}

function customerRow(spec: AccountSpec, endDay: number, n: number): CustomerRow {
  return {
    externalId: spec.externalId,
    name: spec.name,
    segment: spec.segment,
    industry: spec.industry,
    ...(spec.zone === undefined ? {} : { timeZone: spec.zone }),
    ...(spec.csm === undefined ? {} : { csmEmail: CSMS[spec.csm] }),
    ...(n % 3 === 2 ? {} : { goLiveOn: isoDay(endDay - spec.liveFor) }),
  };
}

function userRow(spec: AccountSpec, user: DemoUser, n: number, random: Random): UserRow {
  const given = random.pick(GIVEN_NAMES);
  const family = random.pick(FAMILY_NAMES);
  const at = (day: number, hour: number): string => new Date(instantOf(spec.zone ?? 'UTC', day, hour * 3600 + random.integer(0, 3599))).toISOString();
  return {
    customerId: spec.externalId,
    externalId: user.externalId,
    name: `${given} ${family}`,
    email: `${given}.${family}.${n + 1}@${spec.externalId}.example`.toLowerCase(),
    team: random.pick(TEAMS),
    role: random.pick(ROLES),
    ...(user.signedUpOn === null ? {} : { signedUpAt: at(user.signedUpOn, random.integer(7, 8)) }),
    ...(user.deactivatedOn === null ? {} : { deactivatedAt: at(user.deactivatedOn, 19) }),
    ...(user.internal ? { internal: true } : {}),
  };
}
