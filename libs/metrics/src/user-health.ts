import { lastActiveDays } from './active-days';
import type { AccountFacts, Day } from './facts';
import { seatUsers } from './seat-users';

/** The oldest day, counted from `asOf` as day 1, on which activity still puts a user into the group. */
export const HEALTH_GROUPS = { active: 7, engaged: 14, atRisk: 30 } as const;

/** Seat users by their last active day: the first five groups sum to the seat users. */
export interface UserHealth {
  readonly active: number;
  readonly engaged: number;
  readonly atRisk: number;
  readonly dormant: number;
  readonly neverActive: number;
  /** Active in the last 30 days, but no seat user any more; with active, engaged and at risk they make the MAU. */
  readonly left: number;
}

export interface PeopleFigures {
  readonly health: UserHealth;
  readonly seatUsers: number;
  /** Seat users with an active day up to `asOf`. */
  readonly everActive: number;
}

export type HealthGroup = keyof UserHealth;

/**
 * The group of one user; null for someone who neither holds a seat nor was active lately.
 * @param daysAgo days since the last active day, `asOf` itself being 1
 */
export function healthGroupOf(seat: boolean, everActive: boolean, daysAgo: number): HealthGroup | null {
  if (!seat) return daysAgo <= HEALTH_GROUPS.atRisk ? 'left' : null;
  if (daysAgo <= HEALTH_GROUPS.active) return 'active';
  if (daysAgo <= HEALTH_GROUPS.engaged) return 'engaged';
  if (daysAgo <= HEALTH_GROUPS.atRisk) return 'atRisk';
  return everActive ? 'dormant' : 'neverActive';
}

/** Counts the people of an account on a day. */
export function userHealth(facts: AccountFacts, asOf: Day): PeopleFigures {
  const { users } = facts;
  const seats = seatUsers(users, asOf);
  const lastActive = lastActiveDays(facts.calendars, users, asOf);
  const health = { active: 0, engaged: 0, atRisk: 0, dormant: 0, neverActive: 0, left: 0 };
  for (let user = 0; user < users.count; user++) {
    const group = healthGroupOf(seats[user] === 1, users.firstActiveOn[user]! <= asOf, asOf - lastActive[user]! + 1);
    if (group !== null) health[group]++;
  }
  const everActive = health.active + health.engaged + health.atRisk + health.dormant;
  return { health, seatUsers: everActive + health.neverActive, everActive };
}

/** Percent of the seats that somebody has ever used. */
export interface Activation {
  /** At most 100. */
  readonly percent: number | null;
  /** Uncapped: above 100 when more people are active than seats were bought. */
  readonly raw: number | null;
  /** What the seats are: bought, or, where that is unknown, the seat users themselves. */
  readonly basis: 'licensed' | 'provisioned';
}

export function activation(people: PeopleFigures, licensedUsers: number | null): Activation {
  const seats = licensedUsers ?? people.seatUsers;
  const raw = seats > 0 ? (100 * people.everActive) / seats : null;
  return { percent: raw === null ? null : Math.min(100, raw), raw, basis: licensedUsers === null ? 'provisioned' : 'licensed' };
}
