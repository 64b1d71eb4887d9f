import { ownersOf } from './owners-of';

it('names everybody once, by name', () => {
  const owners = ownersOf(
    [
      { name: null, email: 'zoe@example.com' },
      { name: 'Theo', email: 'Theo@example.com' },
    ],
    [
      { name: 'Nora', email: 'nora@example.com' },
      { name: 'Theo', email: 'theo@example.com' },
      { name: 'Zoe', email: 'zoe@example.com' },
    ],
  );
  expect(owners).toEqual([
    { name: 'Nora', email: 'nora@example.com' },
    { name: 'Theo', email: 'theo@example.com' },
    { name: 'Zoe', email: 'zoe@example.com' },
  ]);
});

it('calls somebody without a name by the address', () => {
  expect(ownersOf([{ name: null, email: 'zoe@example.com' }])).toEqual([{ name: 'zoe@example.com', email: 'zoe@example.com' }]);
});
