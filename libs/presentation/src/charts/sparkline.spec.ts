import fc from 'fast-check';
import { sparkline } from './sparkline';

it('draws from the lowest to the highest value, with gaps where values are missing', () => {
  expect(sparkline([0, 10], 88, 26)).toEqual({ line: 'M3 23L85 3', area: 'M3 26L3 23L85 3L85 26Z', end: { x: 85, y: 3 } });
  expect(sparkline([1, null, 3, 2], 93, 26).line).toBe('M3 23h0M61 3L90 13');
  expect(sparkline([5, 5], 88, 26).line).toBe('M3 13L85 13');
  expect(sparkline([7], 88, 26).line).toBe('M44 13h0');
  expect(sparkline([null, null], 88, 26)).toEqual({ line: '', area: '', end: null });
});

it('stays inside its frame', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })), { maxLength: 90 }), (values) => {
      const { line } = sparkline(values, 88, 26);
      return [...line.matchAll(/([\d.]+) ([\d.]+)/g)].every(([, x, y]) => Number(x) <= 88 && Number(y) <= 26) && !/NaN|-/.test(line);
    }),
  );
});
