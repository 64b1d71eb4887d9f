import { nextSort, sortOf } from './next-sort';

const ACCOUNTS = { standard: '-score', ascendingFirst: new Set(['name', 'renewsOn']) };

describe('the order of accounts', () => {
  it('is by score, the highest first, unless the address says otherwise', () => {
    expect(sortOf(undefined, ACCOUNTS)).toEqual({ column: 'score', descending: true });
    expect(sortOf('name', ACCOUNTS)).toEqual({ column: 'name', descending: false });
  });

  it.each([
    [undefined, 'score', 'score'],
    ['score', 'score', undefined],
    [undefined, 'change', '-change'],
    ['-change', 'change', 'change'],
    [undefined, 'name', 'name'],
    ['name', 'name', '-name'],
    ['-change', 'renewsOn', 'renewsOn'],
  ])('%s, then a press on %s: %s', (sort, column, next) => {
    expect(nextSort(sort, column, ACCOUNTS)).toBe(next);
  });
});
