import type { Day, UserFacts } from './facts';
import { accumulate } from './rolling-count';

/** Seat users, and those among them who had ever been active, at the end of each day of a range. */
export interface SeatCounts {
  readonly seatUsers: Float64Array;
  readonly everActive: Float64Array;
}

/** The same rule as for one day, for every day of a range at once: each user adds on joining and subtracts on leaving. */
export function seatUserCounts(users: UserFacts, from: Day, to: Day): SeatCounts {
  const days = to - from + 1;
  const seatUsers = new Float64Array(days);
  const everActive = new Float64Array(days);
  for (let user = 0; user < users.count; user++) {
    const known = Math.min(users.signedUpOn[user]!, users.firstEventOn[user]!);
    const left = users.deactivatedOn[user]!;
    addRange(seatUsers, known - from, left - from);
    addRange(everActive, Math.max(known, users.firstActiveOn[user]!) - from, left - from);
  }
  accumulate(seatUsers);
  accumulate(everActive);
  return { seatUsers, everActive };
}

/** Adds one from an index on and takes it away at another, as differences. */
function addRange(differences: Float64Array, begin: number, end: number): void {
  const first = Math.max(0, begin);
  if (first >= end || first >= differences.length) return;
  differences[first]!++;
  if (end < differences.length) differences[end]!--;
}
