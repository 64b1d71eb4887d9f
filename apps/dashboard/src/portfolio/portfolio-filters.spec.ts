import { activeFilters, figuresSearch, NO_FILTERS } from './portfolio-filters';

const search = { period: '7d', q: 'a', band: 'poor', challenge: 'no-api:account', segment: 'SMB', sort: 'name', rows: '-SMB' } as const;

it('names the filters that are set, in their order', () => {
  expect(activeFilters(search)).toEqual(['q', 'segment', 'band', 'challenge']);
  expect(activeFilters({ period: '7d', sort: 'name' })).toEqual([]);
});

it('clears filters and nothing else', () => {
  const cleared = { ...search, ...NO_FILTERS };
  expect(activeFilters(cleared)).toEqual([]);
  expect(cleared).toMatchObject({ period: '7d', sort: 'name', rows: '-SMB' });
});

it('takes the figures from the period and from whose accounts they are', () => {
  expect(figuresSearch(search)).toEqual({ period: '7d', segment: 'SMB', industry: undefined, owner: undefined });
});
