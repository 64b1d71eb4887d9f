import fc from 'fast-check';
import { isQuiet, nextWakingInstant } from './quiet-hours';

const MINUTE = 60_000;
const ZONES = [
  'UTC',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Pacific/Chatham',
  'Africa/Casablanca',
  'America/Santiago',
  'Pacific/Kiritimati',
];

/** What the clock on the wall says, by another road than the code. */
const clocks = new Map(
  ZONES.map((zone) => [zone, new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', second: '2-digit' })] as const),
);
function awake(zone: string, instant: number): boolean {
  const time = clocks.get(zone)!.format(instant);
  return time >= '08:00:00' && time < '20:00:00';
}

test.each([
  // An evening before the clocks go forward: the night is an hour shorter.
  ['America/New_York', '2026-03-08T01:00:00Z', '2026-03-08T12:00:00Z'],
  // … and back.
  ['America/New_York', '2026-11-01T00:00:00Z', '2026-11-01T13:00:00Z'],
  ['Europe/Berlin', '2026-03-28T19:00:00Z', '2026-03-29T06:00:00Z'],
  ['Europe/Berlin', '2026-10-24T18:00:00Z', '2026-10-25T07:00:00Z'],
  // Half an hour of summer time.
  ['Australia/Lord_Howe', '2026-04-04T09:30:00Z', '2026-04-04T21:30:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T09:45:00Z', '2026-10-03T21:00:00Z'],
  // Exactly at eight, just before eight in the evening, exactly at eight in the evening.
  ['UTC', '2026-05-04T08:00:00Z', '2026-05-04T08:00:00Z'],
  ['UTC', '2026-05-04T19:59:59.999Z', '2026-05-04T19:59:59.999Z'],
  ['UTC', '2026-05-04T20:00:00Z', '2026-05-05T08:00:00Z'],
  ['UTC', '2026-05-04T07:59:59.999Z', '2026-05-04T08:00:00Z'],
])('in %s at %s the next waking instant is %s', (zone, instant, expected) => {
  expect(new Date(nextWakingInstant(zone, Date.parse(instant))).toISOString()).toBe(new Date(expected).toISOString());
});

test.each([
  ['2026-05-04T19:57:59Z', '2026-05-04T19:57:59Z'],
  ['2026-05-04T19:58:00Z', '2026-05-05T08:00:00Z'],
  ['2026-05-04T20:30:00Z', '2026-05-05T08:00:00Z'],
  ['2026-05-05T07:59:00Z', '2026-05-05T08:00:00Z'],
])('what takes two minutes is begun at %s or at %s', (instant, expected) => {
  expect(new Date(nextWakingInstant('UTC', Date.parse(instant), 2 * MINUTE)).toISOString()).toBe(new Date(expected).toISOString());
});

test('it is the first instant from the given one on at which the clock on the wall says 8:00 to 20:00', () => {
  // Around the changes of clocks as often as anywhere else.
  const changes = ['2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01'].map((day) => Date.parse(day));
  const anywhere = fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2034-01-01') });
  const nearChange = fc.tuple(fc.constantFrom(...changes), fc.integer({ min: -36 * 60 * MINUTE, max: 36 * 60 * MINUTE })).map(([day, near]) => day + near);
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), fc.oneof(anywhere, nearChange), (zone, instant) => {
      const next = nextWakingInstant(zone, instant);
      expect(awake(zone, next)).toBe(true);
      expect(isQuiet(zone, instant)).toBe(!awake(zone, instant));
      expect(next - instant).toBeLessThanOrEqual(13 * 60 * MINUTE);
      expect(nextWakingInstant(zone, next)).toBe(next);
      if (next > instant) expect(awake(zone, next - 1)).toBe(false);
      const earlier = Array.from({ length: Math.ceil((next - instant) / (7 * MINUTE)) }, (_, n) => instant + n * 7 * MINUTE);
      expect(earlier.filter((quiet) => awake(zone, quiet))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
