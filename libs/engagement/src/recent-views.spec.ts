import { RecentViews } from './recent-views';

const MINUTE = 60_000;
const START = Date.parse('2026-03-31T15:00:00Z');

describe('looks at dashboards', () => {
  let views: RecentViews;
  const look = (person: string, account: number, minutes: number): boolean => views.isNew(person, account, START + minutes * MINUTE);
  beforeEach(() => {
    views = new RecentViews();
  });

  it('of one person at one account count once in 30 minutes, however often the page asks', () => {
    const counted = Array.from({ length: 24 * 60 }, (_, n) => n / 12).filter((minutes) => look('casey', 1, minutes));
    expect(counted).toEqual([0, 30, 60, 90]);
  });

  it('of other people, and at other accounts, count by themselves', () => {
    expect([look('casey', 1, 0), look('otto', 1, 0), look('casey', 2, 0)]).toEqual([true, true, true]);
    expect([look('casey', 1, 29), look('otto', 1, 29), look('casey', 2, 29)]).toEqual([false, false, false]);
  });

  it('count again after the clock was put back', () => {
    expect([look('casey', 1, 0), look('casey', 1, -10), look('casey', 1, -120), look('casey', 1, -91)]).toEqual([true, false, true, false]);
  });

  it('are remembered for 10,000 pairs at most: the oldest is forgotten first', () => {
    for (let account = 0; account < 10_000; account++) expect(look('casey', account, 0)).toBe(true);
    expect(look('casey', 0, 1)).toBe(false);
    expect(look('casey', 10_000, 1)).toBe(true);
    expect([look('casey', 1, 1), look('casey', 0, 1)]).toEqual([false, true]);
  });
});
