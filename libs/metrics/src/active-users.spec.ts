import { accountFacts } from '../../../test/account-facts';
import { activeUserPoints, activeUserSeries, dailyActiveUsers } from './active-users';
import { windowOf } from './period';

/** Monday. */
const MONDAY = 20_780;

describe('active users', () => {
  const users = [{}, {}, {}];
  const facts = accountFacts({
    users,
    events: [
      { user: 0, day: MONDAY },
      { user: 1, day: MONDAY },
      { user: 2, day: MONDAY, api: true },
      { user: 0, day: MONDAY + 5 },
      { user: 0, day: MONDAY + 6 },
    ],
  });
  const window = windowOf(MONDAY + 6, 7);
  const series = activeUserSeries(facts.calendars, facts.users, window.from, window.to);

  it('are counted per day, empty days too; API calls make nobody active', () => {
    expect(dailyActiveUsers(series, window)).toEqual({ mean: 4 / 7, lastDay: 1, weekdayMean: 2 / 5, peak: 2 });
  });

  it('have no mean of weekdays in a weekend', () => {
    expect(dailyActiveUsers(series, windowOf(MONDAY + 6, 2)).weekdayMean).toBeNull();
  });

  it('count in a week for 7 days and in a month for 30', () => {
    const later = activeUserSeries(facts.calendars, facts.users, MONDAY, MONDAY + 40);
    expect([later.wau[6], later.wau[7], later.mau[29], later.mau[30], later.mau[35], later.mau[36]]).toEqual([2, 1, 2, 1, 1, 0]);
  });

  it.each([
    [180, 180],
    [181, 26],
  ])('over %i days are shown at %i points', (days, points) => {
    const long = windowOf(MONDAY + 6, days);
    const shown = activeUserPoints(activeUserSeries(facts.calendars, facts.users, long.from, long.to), long);
    expect(shown).toHaveLength(points);
    expect(shown.at(-1)).toEqual({ day: MONDAY + 6, dau: 1, wau: 2, mau: 2 });
  });
});
