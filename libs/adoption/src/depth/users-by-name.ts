/** How many of a group used something. */
export interface NamedUsers {
  /** Null: users of whom the name is not known. */
  readonly name: string | null;
  readonly users: number;
  readonly seatUsers: number;
}

/**
 * Groups people by a name they share. Groups with neither a user nor a seat are left out.
 * @param names the name of each user, by position
 * @param used 1 for each user who counts
 * @param seats 1 for each who holds a seat
 * @returns most users first, then most seats, then by name, unknown last
 */
export function usersByName(names: readonly (string | null)[], used: Uint8Array, seats: Uint8Array): NamedUsers[] {
  const groups = new Map<string | null, { users: number; seatUsers: number }>();
  names.forEach((name, user) => {
    if (used[user] === 0 && seats[user] === 0) return;
    let group = groups.get(name);
    if (group === undefined) groups.set(name, (group = { users: 0, seatUsers: 0 }));
    group.users += used[user]!;
    group.seatUsers += seats[user]!;
  });
  return [...groups].map(([name, counts]) => ({ name, ...counts })).sort((a, b) => b.users - a.users || b.seatUsers - a.seatUsers || order(a.name, b.name));
}

function order(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}
