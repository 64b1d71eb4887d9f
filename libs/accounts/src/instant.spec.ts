import fc from 'fast-check';
import { parseInstant } from './instant';

describe('an RFC 3339 instant', () => {
  it('equals the platform’s reading for every date and offset', () => {
    const day = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom('Z', '+00:00', '-00:00', '+05:30', '-11:00', '+14:00'), fc.boolean(), (date, zone, millis) => {
        const text = date.toISOString().slice(0, millis ? 23 : 19) + zone;
        expect(parseInstant(text)).toBe(Date.parse(text));
      }),
    );
  });

  it.each([
    ['2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29)],
    ['2000-02-29T00:00:00z', Date.UTC(2000, 1, 29)],
    ['2026-03-01T00:00:00.5Z', Date.UTC(2026, 2, 1, 0, 0, 0, 500)],
    ['2026-03-01t00:00:00.123456789+01:00', Date.UTC(2026, 1, 28, 23, 0, 0, 123)],
    ['2026-02-30T00:00:00Z', null],
    ['1900-02-29T00:00:00Z', null],
    ['2026-13-01T00:00:00Z', null],
    ['2026-00-01T00:00:00Z', null],
    ['2026-01-00T00:00:00Z', null],
    ['2026-01-01T24:00:00Z', null],
    ['2026-01-01T23:60:00Z', null],
    ['2026-12-31T23:59:60Z', null],
    ['2026-01-01T10:00:00', null],
    ['2026-01-01T10:00Z', null],
    ['2026-01-01', null],
    ['2026-01-01 10:00:00Z', null],
    ['2026-01-01T10:00:00.Z', null],
    ['2026-01-01T10:00:00+0100', null],
    ['2026-01-01T10:00:00+01', null],
    ['2026-01-01T10:00:00+24:00', null],
    ['2026-01-01T10:00:00Zx', null],
    ['+026-01-01T10:00:00Z', null],
    ['20260-01-01T10:00:00Z', null],
    ['٢٠٢٦-01-01T10:00:00Z', null],
  ])('%s → %s', (text, expected) => {
    expect(parseInstant(text)).toBe(expected);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => parseInstant(text) === null));
  });
});
