import { cellValue } from './cell-formats';

describe('what a cell holds', () => {
  it.each([
    ['text', '=1', '=1'],
    ['text', 12, '12'],
    ['text', '', null],
    ['number', null, null],
    ['number', Number.NaN, null],
    ['number', 1 / 3, 1 / 3],
    ['percent', 12.5, 0.125],
    ['percentChange', -50, -0.5],
    ['points', -3.25, -3.25],
    ['minutes', 90, 1.5],
    ['integer', 19.266666666666666, 19.266666666666666],
    ['number', 'a title', 'a title'],
    ['day', '2026-03-29', new Date(Date.UTC(2026, 2, 29))],
    ['day', '1899-12-31', '1899-12-31'],
    ['day', 'soon', 'soon'],
    ['instant', '2026-03-29T01:30:00+02:00', new Date(Date.UTC(2026, 2, 28, 23, 30))],
  ] as const)('%s %j', (kind, value, expected) => expect(cellValue(kind, value)).toEqual(expected));
});
