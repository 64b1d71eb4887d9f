import { usualTime } from './usual-time';

it.each([
  ['2026-11-30T12:00:00Z', '2026-12-02'],
  ['2026-12-03T12:00:00Z', '2026-12-07'],
  ['2026-12-04T12:00:00Z', '2026-12-07'],
  ['2026-12-05T12:00:00Z', '2026-12-07'],
])('offers, at %s, %s at ten, where nothing is known of peaks', (now, date) => {
  expect(usualTime(Date.parse(now), 'UTC', null)).toEqual({ date, time: '10:00' });
});

it.each([
  [{ fromWeekday: 1, toWeekday: 3, fromHour: 9, toHour: 11 }, '2026-12-02', '10:00'],
  [{ fromWeekday: 1, toWeekday: 1, fromHour: 8, toHour: 10 }, '2026-12-08', '08:00'],
  [{ fromWeekday: 6, toWeekday: 6, fromHour: 14, toHour: 16 }, '2026-12-06', '14:00'],
])('offers a time within the peak %j: %s at %s', (peak, date, time) => {
  expect(usualTime(Date.parse('2026-11-30T12:00:00Z'), 'UTC', peak)).toEqual({ date, time });
});
