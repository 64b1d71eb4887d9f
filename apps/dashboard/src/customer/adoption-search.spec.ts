import { DORMANT_SEARCH } from './adoption-search';

it('orders dormant users by a column of their table; any other order falls away', () => {
  expect(DORMANT_SEARCH({ sort: 'name' }).sort).toBe('name');
  expect(DORMANT_SEARCH({ sort: '-sessions' }).sort).toBe('-sessions');
  for (const sort of ['bogus', '--name', '-', '', 7, ['name']]) expect(DORMANT_SEARCH({ sort }).sort).toBeUndefined();
});

it('searches for what stands between spaces', () => {
  expect(DORMANT_SEARCH({ q: ' ada ' }).q).toBe('ada');
  expect(DORMANT_SEARCH({ q: '  ' }).q).toBeUndefined();
});
