import fc from 'fast-check';
import { localClock, localInstant } from './local-instant';

const at = (text: string): number => Date.parse(text);

describe('the instant of a local time', () => {
  it.each([
    ['Europe/Berlin', '2026-12-02', '10:00', '2026-12-02T09:00:00Z', false],
    ['Europe/Berlin', '2026-07-02', '10:00', '2026-07-02T08:00:00Z', false],
    ['Europe/Berlin', '2026-03-29', '01:59', '2026-03-29T00:59:00Z', false],
    ['Europe/Berlin', '2026-03-29', '03:00', '2026-03-29T01:00:00Z', false],
    ['Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T00:30:00Z', true],
    ['Europe/Berlin', '2026-10-25', '03:00', '2026-10-25T02:00:00Z', false],
    ['America/New_York', '2026-11-01', '01:15', '2026-11-01T05:15:00Z', true],
    ['Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-04T14:45:00Z', true],
    ['Asia/Kathmandu', '2026-04-05', '09:00', '2026-04-05T03:15:00Z', false],
    ['Pacific/Kiritimati', '2026-01-01', '00:00', '2025-12-31T10:00:00Z', false],
    ['UTC', '2026-01-01', '23:59', '2026-01-01T23:59:00Z', false],
  ])('%s, %s %s', (zone, day, time, instant, twice) => {
    expect(localInstant(zone, day, time)).toEqual({ instant: at(instant), twice });
  });

  it.each([
    ['Europe/Berlin', '2026-03-29', '02:30'],
    ['America/New_York', '2026-03-08', '02:00'],
    ['Pacific/Apia', '2011-12-30', '10:00'],
  ])('%s, %s %s does not exist', (zone, day, time) => expect(localInstant(zone, day, time)).toEqual({ instant: null, twice: false }));

  it.each([
    ['2026-02-30', '10:00'],
    ['2026-02-20', '24:00'],
    ['2026-02-20', '9:00'],
  ])('%s %s is no time', (day, time) => expect(localInstant('UTC', day, time).instant).toBeNull());

  it('shows the time that was asked for', () => {
    const zones = fc.constantFrom('Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Africa/Casablanca', 'America/Santiago', 'Asia/Kolkata');
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 3 * 366 * 24 * 4 }), (zone, quarter) => {
        const instant = at('2025-01-01T00:00:00Z') + quarter * 900_000;
        const { day, time } = localClock(zone, instant);
        const found = localInstant(zone, day, time);
        expect(localClock(zone, found.instant!)).toEqual({ day, time });
        if (!found.twice) expect(found.instant).toBe(instant);
        else expect(found.instant).toBeLessThanOrEqual(instant);
      }),
    );
  });
});
