import fc from 'fast-check';
import { mergePins } from './merge-pins';
import { niceScale } from './nice-scale';
import { pickLabels } from './pick-labels';
import { placeLabels } from './place-labels';
import { peerLabel } from './gauge-places';
import { textWidth } from './text-width';

const place = fc.double({ min: 0, max: 400, noNaN: true });

it('labels of a column never cover one another, stay inside, and keep their order', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (wanted) => {
      const placed = placeLabels(wanted, 18, 0, 400);
      const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
      const sorted = order.map((i) => placed[i]!);
      return sorted.every((y, i) => y >= -1e-9 && y <= 400 + 1e-9 && (i === 0 || y - sorted[i - 1]! >= 18 - 1e-9));
    }),
  );
});

it('labels that have room stay where they belong; others share the way', () => {
  expect(placeLabels([300, 100, 200], 18, 0, 400)).toEqual([300, 100, 200]);
  expect(placeLabels([100, 100], 18, 0, 400)).toEqual([91, 109]);
  expect(placeLabels([400, 400, 400], 18, 0, 400)).toEqual([364, 382, 400]);
  expect(placeLabels([5, 5, 5], 18, 0, 20)).toEqual([0, 10, 20]);
});

it('pins keep their distance and stand for every item once', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 12 }), (places) => {
      const sorted = places.toSorted((a, b) => a - b);
      const pins = mergePins(sorted);
      const items = pins.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
      expect(items).toEqual(sorted.map((_, i) => i));
      expect(pins.every(({ x }, i) => i === 0 || x - pins[i - 1]!.x >= 28)).toBe(true);
    }),
  );
});

it('pins say which items they stand for', () => {
  expect(mergePins([10, 80, 100, 200])).toEqual([
    { number: '1', first: 0, last: 0, x: 10 },
    { number: '2–3', first: 1, last: 2, x: 90 },
    { number: '4', first: 3, last: 3, x: 200 },
  ]);
});

it('labels of an axis never touch, and the last step has one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 120, max: 900 }), (steps, width) => {
      const texts = Array.from({ length: steps }, (_, step) => `${(step % 28) + 1} Nov ${step}`);
      const places = texts.map((_, step) => (steps === 1 ? width / 2 : (width * step) / (steps - 1)));
      const picked = pickLabels(texts, places, 0, width, [1, 2, 7, 14, 28]);
      expect(picked.at(-1)!.step).toBe(steps - 1);
      expect(picked.every(({ x }, i) => i === 0 || x >= picked[i - 1]!.x + textWidth(picked[i - 1]!.text))).toBe(true);
      expect(picked.every(({ x, text }) => x >= 0 && x + textWidth(text) <= width + 1e-9)).toBe(true);
    }),
  );
});

it('a scale is round, whole and reaches the top', () => {
  expect(niceScale(145)).toEqual({ max: 150, ticks: [0, 50, 100, 150] });
  expect(niceScale(0)).toEqual({ max: 1, ticks: [0, 1] });
  expect(niceScale(100)).toEqual({ max: 100, ticks: [0, 25, 50, 75, 100] });
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (top) => {
      const { max, ticks } = niceScale(top);
      return max >= top * (1 - 1e-9) && ticks.length <= 5 && ticks.every(Number.isInteger) && ticks.at(-1) === max;
    }),
  );
});

it('the words of the peers’ mark stay in the picture and off the ring', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
      const { x, y, width, height } = peerLabel([128, 115], 86, value, 256);
      const dx = Math.max(x - 128, 0, 128 - x - width);
      const dy = Math.max(y - height / 2 - 115, 0, 115 - y - height / 2);
      return x >= 0 && x + width <= 256 + 1e-9 && y >= height / 2 - 1e-9 && Math.hypot(dx, dy) > 86;
    }),
  );
});
