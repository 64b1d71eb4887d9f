/** Finds a user's position among the account's users, by key. */
export interface UserPositions {
  readonly keys: Int32Array;
  /** Position of a key that is among the keys. */
  of(key: number): number;
}

/** Keys must ascend. Keys that lie close together are looked up in a table, scattered ones in a map. */
export function userPositions(keys: Int32Array): UserPositions {
  const first = keys[0] ?? 0;
  const span = keys.length === 0 ? 0 : keys[keys.length - 1]! - first + 1;
  if (span > keys.length * 16 + 4096) {
    const positions = new Map<number, number>();
    keys.forEach((key, position) => positions.set(key, position));
    return { keys, of: (key) => positions.get(key) ?? missing(key) };
  }
  const table = new Int32Array(span).fill(-1);
  for (let position = 0; position < keys.length; position++) table[keys[position]! - first] = position;
  return {
    keys,
    of: (key) => {
      const position = table[key - first];
      return position === undefined || position < 0 ? missing(key) : position;
    },
  };
}

function missing(key: number): never {
  throw new Error(`user ${key} is not one of the account's users`);
}
