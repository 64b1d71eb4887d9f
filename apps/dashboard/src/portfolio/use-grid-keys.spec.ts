import { placeAfter } from './use-grid-keys';

const at = { row: 2, column: 1 };

it.each([
  ['ArrowUp', false, { row: 1, column: 1 }],
  ['ArrowDown', false, { row: 3, column: 1 }],
  ['ArrowLeft', false, { row: 2, column: 0 }],
  ['ArrowRight', false, { row: 2, column: 2 }],
  ['Home', false, { row: 2, column: 0 }],
  ['End', false, { row: 2, column: 4 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 7, column: 4 }],
])('leads by %s, to the end: %s, to %j', (key, toEnd, place) => {
  expect(placeAfter(key, toEnd, at, 8, 5)).toEqual(place);
});

it('leaves other keys alone', () => {
  expect(placeAfter('Tab', false, at, 8, 5)).toBeNull();
});
