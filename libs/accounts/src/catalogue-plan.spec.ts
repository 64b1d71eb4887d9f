import fc from 'fast-check';
import { MOST_FEATURES, planCatalogue } from './catalogue-plan';
import type { FeatureRecord, FeatureRow } from './rows/feature-row';
import { changedRows } from './upsert-plan';

const candidates = (rows: readonly FeatureRow[]) => rows.map((row, index) => ({ index, row }));
const feature = (key: string, events?: readonly string[]): FeatureRow => ({
  key,
  name: key,
  tier: 'core',
  ...(events && { events: events.toSorted().map((name) => ({ name, kind: 'use' as const })) }),
});
const after = (catalogue: readonly FeatureRecord[], rows: readonly FeatureRow[]): FeatureRecord[] => {
  const changed = new Map(changedRows(planCatalogue(candidates(rows), catalogue)).map((record) => [record.key, record]));
  return [...catalogue.filter(({ key }) => !changed.has(key)), ...changed.values()];
};

test('new features get the smallest free slots, in the order of their rows, and keep them', () => {
  const first = after([], [feature('a'), feature('b')]);
  expect(first.map(({ key, slot }) => [key, slot])).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
  const second = after(first, [feature('c'), { ...feature('a'), name: 'A' }]);
  expect(new Map(second.map(({ key, slot }) => [key, slot]))).toEqual(
    new Map([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]),
  );
});

test('the 129th feature is refused', () => {
  const rows = Array.from({ length: MOST_FEATURES + 1 }, (_, i) => feature(`f${i}`));
  const plan = planCatalogue(candidates(rows), []);
  expect(plan.created.map(({ slot }) => slot)).toEqual(Array.from({ length: MOST_FEATURES }, (_, i) => i));
  expect(plan.rejected).toEqual([{ index: MOST_FEATURES, code: 'too_many_features', detail: expect.any(String) }]);
  expect(planCatalogue(candidates([feature('one more'), { ...feature('f0'), name: 'changed' }]), plan.created)).toMatchObject({
    rejected: [{ index: 0, code: 'too_many_features' }],
    updated: [{ after: { name: 'changed', slot: 0 } }],
  });
});

test('a name that a row releases may be claimed by another, unless the releasing row is refused itself', () => {
  const catalogue = after([], [feature('a', ['x']), feature('b', ['y']), feature('c', ['z'])]);
  const swapped = after(catalogue, [feature('a', ['y']), feature('b', ['x'])]);
  expect(new Map(swapped.map(({ key, events }) => [key, events.map(({ name }) => name)]))).toEqual(
    new Map([
      ['a', ['y']],
      ['b', ['x']],
      ['c', ['z']],
    ]),
  );
  const plan = planCatalogue(candidates([feature('a', ['y']), feature('b', ['z'])]), catalogue);
  expect(plan.rejected.map(({ index, code }) => [index, code]).toSorted()).toEqual([
    [0, 'event_taken'],
    [1, 'event_taken'],
  ]);
  expect(changedRows(plan)).toEqual([]);
});

const names = fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 });
const requests = fc.uniqueArray(
  fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.option(names, { nil: undefined })).map(([key, events]) => feature(key, events)),
  { selector: ({ key }) => key },
);

test('whatever is asked for, an event name belongs to one feature, and asking again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(requests, { maxLength: 5 }), (history) => {
      let catalogue: FeatureRecord[] = [];
      for (const rows of history) {
        const plan = planCatalogue(candidates(rows), catalogue);
        catalogue = after(catalogue, rows);
        const owned = catalogue.flatMap(({ events }) => events.map(({ name }) => name));
        expect(new Set(owned).size).toBe(owned.length);
        expect(new Set(catalogue.map(({ slot }) => slot)).size).toBe(catalogue.length);
        const refused = new Set(plan.rejected.map(({ index }) => index));
        const accepted = rows.filter((_, index) => !refused.has(index));
        expect(planCatalogue(candidates(accepted), catalogue)).toMatchObject({
          created: [],
          updated: [],
          unchanged: accepted.length,
          rejected: [],
          readsChange: false,
        });
      }
    }),
  );
});
