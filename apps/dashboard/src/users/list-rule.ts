import { DEFAULT_PERIOD, type Period } from '../customer/adoption-search';
import { USERS } from '../words/users';
import type { ListAsked } from './list-title';

/** Why somebody is in a list; null: everybody is. */
export function listRule({ dialog, status, activity, feature, used }: ListAsked, period: Period = DEFAULT_PERIOD): string | null {
  if (dialog === 'dormant') return USERS.explained.dormant;
  if (feature !== undefined) return used === 'false' ? USERS.ruleOfNotUsers(USERS.inPeriod[period]) : USERS.ruleOfUsers(USERS.inPeriod[period]);
  if (activity === 'power') return USERS.ruleOfPower(USERS.inPeriod[period]);
  const group = status ?? activity;
  return group === undefined ? null : USERS.explained[group];
}
