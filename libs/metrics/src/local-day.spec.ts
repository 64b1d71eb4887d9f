import { dayText, isWeekend, mondayOf, weekdayOf } from './local-day';

describe('a local day', () => {
  it.each([
    [0, '1970-01-01', 3],
    [-1, '1969-12-31', 2],
    [-5, '1969-12-27', 5],
    [19_782, '2024-02-29', 3],
    [20_780, '2026-11-23', 0],
    [20_786, '2026-11-29', 6],
  ])('%i is %s and weekday %i', (day, text, weekday) => {
    expect([dayText(day), weekdayOf(day), isWeekend(day)]).toEqual([text, weekday, weekday >= 5]);
    expect(dayText(mondayOf(day))).toBe(dayText(day - weekday));
  });
});
