import type { DashboardView, DormantView } from '../dashboard-view';
import { formatDay } from '../dates';
import { formatNumber, MISSING } from '../numbers';
import { blocks, plain, table } from './text';

/**
 * How many have not been seen, and who; for the people who look after the account.
 * @param dormant null: nobody is named
 */
export function dormantSection({ userMetrics }: DashboardView, dormant: DormantView | null): string {
  if (dormant === null) return dormantAlert(userMetrics.health.dormant);
  const more = dormant.total - dormant.users.length;
  return blocks(
    dormantAlert(dormant.total),
    '#### Dormant Users',
    dormant.total === 0 && 'None: everyone who ever logged in did so within 30 days.',
    dormant.users.length > 0 && table(['User', 'E-mail', 'Team', 'Last Active', 'Days Inactive'], dormant.users.map(userRow)),
    more > 0 && `and ${formatNumber(more)} more`,
  );
}

/** That users have not been seen, with what can be done about it; nothing when there are none. */
export const dormantAlert = (count: number): string =>
  count === 0
    ? ''
    : `**Dormant Users Alert**: ${formatNumber(count)} ${count === 1 ? "user hasn't" : "users haven't"} logged in for more than 30 days\n[View List] [Export] [Create Re-engagement Campaign]`;

const userRow = ({ name, email, externalId, team, lastActiveOn, daysInactive }: DormantView['users'][number]): string[] => [
  plain(name ?? email ?? externalId),
  email === null ? MISSING : plain(email),
  team === null ? MISSING : plain(team),
  lastActiveOn === null ? MISSING : formatDay(lastActiveOn),
  formatNumber(daysInactive),
];
