import { lastActiveDays } from './active-days';
import type { AccountFacts, Window } from './facts';
import { seatUsers } from './seat-users';
import { healthGroupOf } from './user-health';

/** Dormant users of an earlier day, and what became of them. */
export interface DormantRecovery {
  /** Seat users who were dormant on the day before the window. */
  readonly dormantBefore: number;
  /** Those of them with an active day in the window, whoever left later. */
  readonly recovered: number;
}

/**
 * How many of the users who were dormant when a window began came back in it: dormant as of `window.from − 1` (seat users then, ever
 * active, last active more than 30 days before), recovered when active on at least one day of the window. The share is
 * 100 · recovered / dormantBefore.
 * @param facts with calendars that reach back to 30 days before the window
 */
export function dormantRecovery(facts: Pick<AccountFacts, 'users' | 'calendars'>, window: Window): DormantRecovery {
  const { users, calendars } = facts;
  const before = window.from - 1;
  const seats = seatUsers(users, before);
  const lastBefore = lastActiveDays(calendars, users, before);
  const lastNow = lastActiveDays(calendars, users, window.to);
  let dormantBefore = 0;
  let recovered = 0;
  for (let user = 0; user < users.count; user++) {
    if (healthGroupOf(seats[user] === 1, users.firstActiveOn[user]! <= before, before - lastBefore[user]! + 1) !== 'dormant') continue;
    dormantBefore++;
    if (lastNow[user]! >= window.from) recovered++;
  }
  return { dormantBefore, recovered };
}
