import { wallClock } from '@adoption/presentation';
import { zonedInstant } from './zoned-instant';

const at = (date: string, time: string, zone: string): string | null => {
  const instant = zonedInstant({ date, time }, zone);
  return instant === null ? null : new Date(instant).toISOString();
};

it.each([
  ['2026-11-30', '09:00', 'America/New_York', '2026-11-30T14:00:00.000Z'],
  ['2026-07-01', '09:00', 'America/New_York', '2026-07-01T13:00:00.000Z'],
  ['2026-07-01', '09:00', 'Asia/Kathmandu', '2026-07-01T03:15:00.000Z'],
  ['2026-07-01', '00:30', 'Pacific/Kiritimati', '2026-06-30T10:30:00.000Z'],
  // Shown twice on this night: the first is meant.
  ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
  // An hour before the clocks change, and an hour after.
  ['2026-03-29', '01:59', 'Europe/Berlin', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29', '03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
])('%s %s in %s is %s', (date, time, zone, instant) => expect(at(date, time, zone)).toBe(instant));

it('is no instant when the clocks skip it, or when it is no day or time', () => {
  expect(at('2026-03-29', '02:30', 'Europe/Berlin')).toBeNull();
  expect(at('2026-02-30', '10:00', 'UTC')).toBeNull();
  expect(at('', '10:00', 'UTC')).toBeNull();
  expect(at('2026-02-20', '', 'UTC')).toBeNull();
});

it('leads back to the same clock at every hour of a year', () => {
  for (let instant = Date.UTC(2026, 0, 1); instant < Date.UTC(2027, 0, 1); instant += 3 * 3_600_000 + 60_000) {
    const found = zonedInstant(wallClock(instant, 'America/New_York'), 'America/New_York');
    expect([instant, instant - 3_600_000]).toContain(found);
  }
});
