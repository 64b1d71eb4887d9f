import { daysOfUse } from './days-of-use';

describe('days of use', () => {
  it.each([
    ['2026-11-27', '2026-11-27', 1],
    ['2026-11-19', '2026-11-27', 9],
    ['2026-10-24', '2026-10-26', 3],
    ['2026-12-31', '2027-01-01', 2],
    ['2026-11-28', '2026-11-27', 0],
    ['2026-12-05', '2026-11-27', 0],
  ])('from %s to %s are %d', (first, last, days) => {
    expect(daysOfUse(first, last)).toBe(days);
  });
});
