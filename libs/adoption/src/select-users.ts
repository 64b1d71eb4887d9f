import {
  type AccountFacts,
  actionsPerUser,
  type FeatureFacts,
  type HealthGroup,
  healthGroupOf,
  lastActiveDays,
  seatUsers,
  type Window,
} from '@adoption/metrics';
import { usersOfFeature } from './feature-users';

export type UserStatus = 'active' | 'engaged' | 'at_risk' | 'dormant' | 'never_active' | 'left';
export type UserActivity = 'wau' | 'mau' | 'power' | 'activated';

/** Which users of an account are wanted; what is null does not matter. */
export interface UserSelection {
  readonly status: UserStatus | null;
  readonly activity: UserActivity | null;
  readonly feature: { readonly fact: FeatureFacts; readonly used: boolean } | null;
}

/** What the figures say about one user, by position. */
export interface UserColumns {
  readonly status: readonly (UserStatus | null)[];
  /** BEFORE_EVERYTHING without an active day up to `asOf`. */
  readonly lastActiveOn: Int32Array;
  /** Sum of quantity of human events in the window. */
  readonly actions: Float64Array;
}

/**
 * Groups every user as the counts of the dashboard do: seat users by how many days ago they were last active (`asOf` itself is
 * day 1: active 1–7, engaged 8–14, at risk 15–30, dormant later), `left` for those active in the last 30 days who hold no seat any more.
 * @param facts with calendars of the account's whole life
 */
export function userColumns(facts: AccountFacts, window: Window): UserColumns {
  const { users } = facts;
  const asOf = window.to;
  const seats = seatUsers(users, asOf);
  const lastActiveOn = lastActiveDays(facts.calendars, users, asOf);
  const status = Array.from(lastActiveOn, (last, user): UserStatus | null => {
    const group = healthGroupOf(seats[user] === 1, users.firstActiveOn[user]! <= asOf, asOf - last + 1);
    return group === null ? null : STATUS_OF_GROUP[group];
  });
  return { status, lastActiveOn, actions: actionsPerUser(facts.humanDays, users.count, window) };
}

/** How the lists of people call the groups. */
export const STATUS_OF_GROUP: Readonly<Record<HealthGroup, UserStatus>> = {
  active: 'active',
  engaged: 'engaged',
  atRisk: 'at_risk',
  dormant: 'dormant',
  neverActive: 'never_active',
  left: 'left',
};

/** Positions of the users that a selection names, ascending. */
export function selectUsers(facts: AccountFacts, window: Window, columns: UserColumns, powerThreshold: number | null, selection: UserSelection): number[] {
  const used = selection.feature === null ? null : usersOfFeature(facts, window, selection.feature.fact);
  const chosen: number[] = [];
  for (let user = 0; user < facts.users.count; user++) {
    const status = columns.status[user]!;
    if (selection.status !== null && status !== selection.status) continue;
    if (!isActive(selection.activity, user, facts, window, columns, powerThreshold)) continue;
    // Without the feature: of the seat users; with it: everyone who used it.
    if (used !== null && used[user] !== (selection.feature!.used ? 1 : 0)) continue;
    if (used !== null && !selection.feature!.used && !isSeat(status)) continue;
    if (selection.status === null && selection.activity === null && used === null && !isSeat(status)) continue;
    chosen.push(user);
  }
  return chosen;
}

const isSeat = (status: UserStatus | null): boolean => status !== null && status !== 'left';

function isActive(
  activity: UserActivity | null,
  user: number,
  facts: AccountFacts,
  window: Window,
  columns: UserColumns,
  powerThreshold: number | null,
): boolean {
  const last = columns.lastActiveOn[user]!;
  switch (activity) {
    case null:
      return true;
    case 'wau':
      return window.to - last < 7;
    case 'mau':
      return window.to - last < 30;
    case 'power':
      return powerThreshold !== null && columns.actions[user]! > 0 && columns.actions[user]! >= powerThreshold;
    case 'activated':
      return isSeat(columns.status[user]!) && facts.users.firstActiveOn[user]! <= window.to;
  }
}
