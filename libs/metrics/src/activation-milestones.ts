import { licensedUsers } from './entitlements';
import type { AccountFacts, Day } from './facts';
import type { MilestoneDay } from './milestone-day';
import { seatUserCounts } from './seat-counts';
import { isAtLeast } from './tolerance';

const SHARES = [50, 80, 95] as const;

/** The first days on which half, four fifths and 95 % of the seats had ever been used. */
export function activationMilestones(facts: AccountFacts, begin: Day, asOf: Day): MilestoneDay[] {
  if (asOf < begin) return [];
  const { seatUsers, everActive } = seatUserCounts(facts.users, begin, asOf);
  const reached: MilestoneDay[] = [];
  for (let i = 0; i < seatUsers.length && reached.length < SHARES.length; i++) {
    const seats = licensedUsers(facts, begin + i) ?? seatUsers[i]!;
    if (seats === 0) continue;
    const percent = (100 * everActive[i]!) / seats;
    for (const share of SHARES.slice(reached.length)) if (isAtLeast(percent, share)) reached.push({ key: `seats_activated_${share}`, day: begin + i });
  }
  return reached;
}
