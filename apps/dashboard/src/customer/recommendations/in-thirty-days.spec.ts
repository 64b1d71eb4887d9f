import { inThirtyDays } from './in-thirty-days';

describe('thirty days ahead', () => {
  it.each([
    ['2026-11-28T02:30:00Z', 'America/New_York', '2026-12-27'],
    ['2026-11-28T12:00:00Z', 'America/New_York', '2026-12-28'],
    ['2026-11-28T02:30:00Z', 'UTC', '2026-12-28'],
    ['2026-11-28T10:30:00Z', 'Pacific/Kiritimati', '2026-12-29'],
    ['2026-12-15T23:30:00Z', 'Europe/Berlin', '2027-01-15'],
    ['2028-01-31T12:00:00Z', 'UTC', '2028-03-01'],
  ])('from %s in %s is %s', (now, zone, day) => {
    expect(inThirtyDays(Date.parse(now), zone)).toBe(day);
  });

  it('counts days where clocks change, not hours', () => {
    expect(inThirtyDays(Date.parse('2026-10-10T21:30:00Z'), 'Europe/Berlin')).toBe('2026-11-09');
    expect(inThirtyDays(Date.parse('2026-03-13T03:30:00Z'), 'America/New_York')).toBe('2026-04-11');
  });
});
