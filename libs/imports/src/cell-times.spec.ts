import { localMilliseconds, parseInstant } from '@adoption/accounts';
import fc from 'fast-check';
import { type DateFormat, normalTime } from './cell-times';

describe('times in cells', () => {
  it.each<[string, DateFormat, string, string]>([
    ['2026-03-31T09:30:00Z', 'auto', 'Europe/Berlin', '2026-03-31T09:30:00Z'],
    ['2026-03-31T09:30:00+02:00', 'dmy', 'UTC', '2026-03-31T09:30:00+02:00'],
    ['2026-03-31 09:30', 'auto', 'Europe/Berlin', '2026-03-31T07:30:00.000Z'],
    ['2026-03-31 09:30:15 +0200', 'iso', 'UTC', '2026-03-31T09:30:15.000+02:00'],
    ['2026-03-31', 'auto', 'Europe/Berlin', '2026-03-30T22:00:00.000Z'],
    ['31.03.2026 09:30', 'auto', 'UTC', '2026-03-31T09:30:00.000Z'],
    ['3/31/2026 4:05 PM', 'auto', 'UTC', '2026-03-31T16:05:00.000Z'],
    ['3/4/2026', 'dmy', 'UTC', '2026-04-03T00:00:00.000Z'],
    ['3/4/2026', 'mdy', 'UTC', '2026-03-04T00:00:00.000Z'],
    ['3/4/2026', 'auto', 'UTC', '3/4/2026'],
    ['31/03/2026', 'mdy', 'UTC', '31/03/2026'],
    ['31.02.2026', 'dmy', 'UTC', '31.02.2026'],
    ['2026-03-31 25:00', 'auto', 'UTC', '2026-03-31 25:00'],
    ['1774949400', 'auto', 'UTC', '2026-03-31T09:30:00.000Z'],
    ['1774949400000', 'unix', 'UTC', '2026-03-31T09:30:00.000Z'],
    ['1774949400', 'iso', 'UTC', '1774949400'],
    ['2026-03-29 02:30', 'auto', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25 02:30', 'auto', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['yesterday', 'auto', 'UTC', 'yesterday'],
  ])('%s as %s in %s is %s', (cell, format, zone, instant) => expect(normalTime(cell, 'instant', format, zone)).toBe(instant));

  it.each<[string, DateFormat, string]>([
    ['2026-03-31', 'dmy', '2026-03-31'],
    ['31.3.2026', 'auto', '2026-03-31'],
    ['2026-03-31T23:30:00', 'auto', '2026-03-31'],
    ['4/3/2026', 'auto', '4/3/2026'],
    ['20260331', 'auto', '20260331'],
  ])('the day %s as %s is %s', (cell, format, day) => expect(normalTime(cell, 'day', format, 'UTC')).toBe(day));

  it('are the instants at which clocks of the zone show them', () => {
    const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'Australia/Lord_Howe');
    fc.assert(
      fc.property(zone, fc.integer({ min: Date.UTC(2001, 0, 1), max: Date.UTC(2030, 0, 1) }), (name, at) => {
        const shown = new Date(localMilliseconds(name, at)).toISOString().slice(0, 23).replace('T', ' ');
        const instant = parseInstant(normalTime(shown, 'instant', 'auto', name))!;
        expect(localMilliseconds(name, instant)).toBe(localMilliseconds(name, at));
        expect(instant).toBeLessThanOrEqual(at);
      }),
    );
  });
});
