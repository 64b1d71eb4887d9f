import type { Day, UserFacts } from './facts';

/** Whether a user is known on a day: signed up (a blank date counts as before everything) or seen by an event of any channel. */
const isKnown = (users: UserFacts, user: number, day: Day): boolean => users.signedUpOn[user]! <= day || users.firstEventOn[user]! <= day;

/** Marks (1) the users who hold a seat at the end of a day: known by then, and not deactivated on or before it. */
export function seatUsers(users: UserFacts, day: Day): Uint8Array {
  const seats = new Uint8Array(users.count);
  for (let user = 0; user < users.count; user++) {
    if (isKnown(users, user, day) && users.deactivatedOn[user]! > day) seats[user] = 1;
  }
  return seats;
}
