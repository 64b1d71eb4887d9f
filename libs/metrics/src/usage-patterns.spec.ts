import fc from 'fast-check';
import { heatmap, type PeakBlock, peakBlock, weekendShare } from './usage-patterns';

/** Monday. */
const MONDAY = 20_780;
const total = (day: number, events: number) => ({ day, events, actions: 0, apiCalls: 0, creations: 0, unmapped: 0, late: 0 });

/** Every block, ordered by the rule, cell by cell. */
function bruteForce(cells: number[][]): PeakBlock | null {
  const all = cells.flat().reduce((a, b) => a + b, 0);
  const blocks: (PeakBlock & { size: number; events: number })[] = [];
  for (let fromWeekday = 0; fromWeekday < 7; fromWeekday++)
    for (let toWeekday = fromWeekday; toWeekday < 7; toWeekday++)
      for (let fromHour = 0; fromHour < 24; fromHour++)
        for (let toHour = fromHour + 1; toHour <= 24; toHour++) {
          const rows = cells.slice(fromWeekday, toWeekday + 1).map((row) => row.slice(fromHour, toHour));
          const events = rows.flat().reduce((a, b) => a + b, 0);
          if (events >= 0.2 * all) blocks.push({ fromWeekday, toWeekday, fromHour, toHour, size: rows.flat().length, events });
        }
  blocks.sort((a, b) => a.size - b.size || b.events - a.events || a.fromWeekday - b.fromWeekday || a.fromHour - b.fromHour || a.toWeekday - b.toWeekday);
  if (all === 0) return null;
  const { size: _, events: __, ...block } = blocks[0]!;
  return block;
}

describe('the peak of the week', () => {
  it('is the block a search through all blocks finds', () => {
    const cell = fc.record({ weekday: fc.nat({ max: 6 }), hour: fc.nat({ max: 23 }), events: fc.nat({ max: 4 }) });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), (filled) => {
        const cells = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
        for (const { weekday, hour, events } of filled) cells[weekday]![hour]! += events;
        expect(peakBlock(cells)).toEqual(bruteForce(cells));
      }),
      { numRuns: 40 },
    );
  });

  it('takes a cell that holds a fifth exactly', () => {
    const cells = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
    cells[2]![9] = 2;
    for (let hour = 10; hour < 18; hour++) cells[4]![hour] = 1;
    expect(peakBlock(cells)).toEqual({ fromWeekday: 2, toWeekday: 2, fromHour: 9, toHour: 10 });
  });
});

describe('the heatmap', () => {
  it('sums events by weekday and hour of the window', () => {
    const hours = [MONDAY - 1, MONDAY, MONDAY + 7, MONDAY + 13, MONDAY + 14].map((day) => ({ day, hour: 9, events: 2 }));
    const cells = heatmap(hours, { from: MONDAY, to: MONDAY + 13, days: 14 });
    expect([cells[0]![9], cells[6]![9], cells.flat().reduce((a, b) => a + b)]).toEqual([4, 2, 6]);
  });
});

describe('the weekend share', () => {
  const week = { from: MONDAY, to: MONDAY + 6, days: 7 };

  it('compares the mean of a weekend day with that of a weekday', () => {
    expect(weekendShare([total(MONDAY, 50), total(MONDAY + 4, 50), total(MONDAY + 5, 5)], week)).toBe(12.5);
  });

  it.each([
    ['no event on a weekday', [total(MONDAY + 5, 5)], week],
    ['no weekend in the window', [total(MONDAY, 5)], { from: MONDAY, to: MONDAY + 4, days: 5 }],
    ['no weekday in the window', [total(MONDAY + 5, 5)], { from: MONDAY + 5, to: MONDAY + 6, days: 2 }],
  ])('is unknown with %s', (_, totals, window) => {
    expect(weekendShare(totals, window)).toBeNull();
  });
});
