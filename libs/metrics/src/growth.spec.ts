import fc from 'fast-check';
import { growth } from './growth';

/** Monday. */
const MONDAY = 20_780;
const total = (day: number, actions: number) => ({ day, actions, events: 1, apiCalls: 0, creations: 0, unmapped: 0, late: 0 });

describe('growth', () => {
  it('sums actions by ISO week, quiet weeks included', () => {
    expect(growth([total(MONDAY + 6, 4), total(MONDAY + 7, 1), total(MONDAY + 22, 2)], MONDAY + 6, MONDAY + 30)).toEqual([
      { weekOf: MONDAY, actions: 4 },
      { weekOf: MONDAY + 7, actions: 1 },
      { weekOf: MONDAY + 14, actions: 0 },
      { weekOf: MONDAY + 21, actions: 2 },
      { weekOf: MONDAY + 28, actions: 0 },
    ]);
  });

  it('is empty before the first event', () => {
    expect([growth([], null, MONDAY), growth([total(MONDAY + 1, 1)], MONDAY + 1, MONDAY)]).toEqual([[], []]);
  });

  it('loses no action', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: MONDAY, max: MONDAY + 60 }), { minLength: 1, maxLength: 20 }), (days) => {
        const sorted = days.toSorted((a, b) => a - b);
        const weeks = growth(
          sorted.map((day) => total(day, 1)),
          sorted[0]!,
          MONDAY + 60,
        );
        expect(weeks.reduce((sum, week) => sum + week.actions, 0)).toBe(days.length);
      }),
    );
  });
});
