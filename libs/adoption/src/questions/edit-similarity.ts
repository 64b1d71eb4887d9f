/**
 * How alike two words are, 0–1: 1 − edits ÷ length of the longer one, where an edit inserts, drops or replaces a character (UTF-16 unit) or swaps
 * two neighbours (optimal string alignment).
 */
export function editSimilarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - edits(a, b) / longest;
}

function edits(a: string, b: string): number {
  let before = new Uint16Array(b.length + 1);
  let above = Uint16Array.from(before, (_, column) => column);
  let line = new Uint16Array(b.length + 1);
  for (let row = 1; row <= a.length; row++) {
    line[0] = row;
    for (let column = 1; column <= b.length; column++) {
      const differs = a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1;
      let least = Math.min(above[column]! + 1, line[column - 1]! + 1, above[column - 1]! + differs);
      const swapped = row > 1 && column > 1 && a.charCodeAt(row - 1) === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (swapped) least = Math.min(least, before[column - 2]! + 1);
      line[column] = least;
    }
    [before, above, line] = [above, line, before];
  }
  return above[b.length]!;
}
