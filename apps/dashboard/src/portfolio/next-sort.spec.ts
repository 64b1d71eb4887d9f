import { nextSort, sortOf } from './next-sort';

describe('the order of accounts', () => {
  it('is by score, the highest first, unless the address says otherwise', () => {
    expect(sortOf(undefined)).toEqual({ column: 'score', descending: true });
    expect(sortOf('name')).toEqual({ column: 'name', descending: false });
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
    expect(nextSort(sort, column)).toBe(next);
  });
});
