import { growthPins } from './growth-pins';

const weeks = Array.from({ length: 20 }, (_, week) => ({ weekOf: new Date(Date.UTC(2026, 6, 6 + 7 * week)).toISOString().slice(0, 10), actions: 500 * week }));
const milestones = [12, 3, 2].map((week) => ({ title: `Step ${week}`, date: weeks[week]!.weekOf, week: week + 1 }));
const told = (width: number) => growthPins(weeks, milestones, width).map(({ number, milestones: of }) => [number, of.map(({ week }) => week)]);

describe('pins of a growth chart', () => {
  it('stand by day, those close together as one', () => {
    expect(told(316)).toEqual([
      ['1–2', [3, 4]],
      ['3', [13]],
    ]);
    expect(told(900)).toEqual([
      ['1', [3]],
      ['2', [4]],
      ['3', [13]],
    ]);
  });

  it('lie inside the chart, from left to right', () => {
    const ends = [weeks[0]!, weeks.at(-1)!].map(({ weekOf }, i) => ({ title: `${i}`, date: weekOf, week: 1 }));
    const [first, last] = growthPins(weeks, ends, 400);
    expect(first!.x).toBeGreaterThanOrEqual(10);
    expect(last!.x).toBeCloseTo(388, 9);
  });

  it('are none outside of the weeks, and none without weeks', () => {
    const outside = ['2026-07-05', '2026-11-23'].map((date) => ({ title: date, date, week: 1 }));
    expect(growthPins(weeks, outside, 400)).toEqual([]);
    expect(growthPins([], milestones, 400)).toEqual([]);
  });
});
