import { importOf } from './import-of';

it('finds the import that a job names', () => {
  expect(importOf({ result: { href: '/api/imports/499f8e6b-149f-4ebe-946c-1a4f87b13f5d' } })).toBe('499f8e6b-149f-4ebe-946c-1a4f87b13f5d');
});

it.each([null, { href: '/api/intelligence/adoption/499f8e6b-149f-4ebe-946c-1a4f87b13f5d' }, { href: '/api/imports/' }])('finds none in %j', (result) => {
  expect(importOf({ result })).toBeNull();
});
