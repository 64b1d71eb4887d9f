import { usersByName } from './users-by-name';

describe('users by a name they share', () => {
  it('are counted with the seats of their group, most users first, unknown last of equals', () => {
    const names = ['analyst', null, 'admin', 'analyst', 'gone', null, 'nobody'];
    const used = Uint8Array.of(1, 1, 0, 1, 1, 0, 0);
    const seats = Uint8Array.of(1, 1, 1, 0, 0, 0, 0);
    expect(usersByName(names, used, seats)).toEqual([
      { name: 'analyst', users: 2, seatUsers: 1 },
      { name: null, users: 1, seatUsers: 1 },
      { name: 'gone', users: 1, seatUsers: 0 },
      { name: 'admin', users: 0, seatUsers: 1 },
    ]);
  });

  it.each([[['b', null, 'a']], [[null, 'b', 'a']], [['a', 'b', null]]])('equals %p are in the order of their names', (names) => {
    expect(usersByName(names, Uint8Array.of(1, 1, 1), new Uint8Array(3)).map(({ name }) => name)).toEqual(['a', 'b', null]);
  });
});
