import { formatHours, formatHoursRange } from './hours';

describe('hours in words', () => {
  it.each([
    [1, '1 hour'],
    [1.0004, '1 hour'],
    [0.4, '0.4 hours'],
    [126.2, '126 hours'],
  ])('%s', (hours, expected) => {
    expect(formatHours(hours)).toBe(expected);
  });

  it.each([
    [65.73, 247.54, 'between 65.7 and 248 hours'],
    [0.5, 1, 'between 0.5 and 1 hour'],
    [0.9999, 1.0004, 'about 1 hour'],
    [3, 3, 'about 3 hours'],
  ])('from %s to %s', (low, high, expected) => {
    expect(formatHoursRange(low, high)).toBe(expected);
  });
});
