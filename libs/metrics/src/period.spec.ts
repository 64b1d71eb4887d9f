import { resolvePeriod } from './period';

const AS_OF = 20_000;

describe('a period', () => {
  it.each([
    ['7d', 7],
    ['30d', 30],
    ['90d', 90],
  ] as const)('%s is the last days up to asOf, and as many before them', (period, days) => {
    const resolved = resolvePeriod({ period, asOf: AS_OF, today: AS_OF + 1, firstEventDay: 0 });
    expect(resolved).toEqual({
      key: period,
      window: { from: AS_OF - days + 1, to: AS_OF, days },
      previous: { from: AS_OF - 2 * days + 1, to: AS_OF - days, days },
      comparable: true,
      partial: false,
    });
  });

  it.each([
    [AS_OF - 13, true],
    [AS_OF - 12, false],
    [null, false],
  ])('compares with the week before when the first event was on day %p: %p', (firstEventDay, comparable) => {
    expect(resolvePeriod({ period: '7d', asOf: AS_OF, today: AS_OF + 1, firstEventDay }).comparable).toBe(comparable);
  });

  it.each([
    [AS_OF - 99, 100],
    [AS_OF, 1],
    [AS_OF + 5, 1],
    [null, 1],
  ])('`all` from the first event on day %p has %p days and nothing before', (firstEventDay, days) => {
    const { window, previous, comparable } = resolvePeriod({ period: 'all', asOf: AS_OF, today: AS_OF + 1, firstEventDay });
    expect(window).toEqual({ from: AS_OF - days + 1, to: AS_OF, days });
    expect([previous, comparable]).toEqual([null, false]);
  });

  it('is partial while its last day is not over', () => {
    const partialOn = (today: number): boolean => resolvePeriod({ period: '7d', asOf: AS_OF, today, firstEventDay: 0 }).partial;
    expect([partialOn(AS_OF), partialOn(AS_OF + 1)]).toEqual([true, false]);
  });
});
