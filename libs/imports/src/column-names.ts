import { storable } from './storable';

const LONGEST = 200;

/** Names of columns, each different: unnamed ones are called after their place, further ones of a name are numbered. */
export function columnNames(header: readonly string[]): string[] {
  const taken = new Set<string>();
  return header.map((cell, at) => {
    const name = storable(cell).trim().slice(0, LONGEST) || `Column ${at + 1}`;
    let distinct = name;
    for (let count = 2; taken.has(distinct); count++) distinct = `${name} (${count})`;
    taken.add(distinct);
    return distinct;
  });
}
