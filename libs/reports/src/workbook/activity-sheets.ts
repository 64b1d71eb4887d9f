import { byWeek } from '@adoption/presentation';
import type { Report } from '../report/report';
import { type Row, type Sheet, sheetOf } from './sheet';

/** Active users of each day (of Sundays in a long period), with the 7 and 30 days up to it. */
export function activeUsersSheet({ dashboard: { trends } }: Report): Sheet {
  const weekly = byWeek(trends.activeUsers);
  return sheetOf(
    weekly ? 'Active users (Sundays)' : 'Active users (daily)',
    [
      { title: weekly ? 'Sunday' : 'Day', kind: 'day', width: 14 },
      { title: 'Active that day', kind: 'integer', width: 16 },
      { title: 'Active in 7 days', kind: 'integer', width: 16 },
      { title: 'Active in 30 days', kind: 'integer', width: 17 },
    ],
    trends.activeUsers.map(({ date, dau, wau, mau }): Row => [date, dau, wau, mau]),
  );
}

/** Users with a seat by their last active day. */
export function userHealthSheet({ dashboard, wording }: Report): Sheet {
  const { health, seatUsers } = dashboard.userMetrics;
  return sheetOf(
    'User health',
    [
      { title: 'Group', kind: 'text', width: 22 },
      { title: 'Last active', kind: 'text', width: 30 },
      { title: 'Users', kind: 'integer', width: 10 },
      { title: 'Share of users with a seat', kind: 'percent', width: 25 },
    ],
    [
      ...wording.healthGroups.map(({ key, name, note }): Row => [name, note, health[key], seatUsers === 0 ? null : (100 * health[key]) / seatUsers]),
      ['Without a seat now', 'within 30 days', health.left, null],
    ],
  );
}
