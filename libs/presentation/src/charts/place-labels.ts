/**
 * Where labels of one height go in a column so that none covers another and each stays as near as can be to where it belongs (least
 * squares). They keep their order; those that belong to the same place keep the given one.
 * @param wanted middle of each label, pixels
 * @param height room each needs; less when they do not fit between `from` and `to` otherwise
 * @returns the middles, in the order given
 */
export function placeLabels(wanted: readonly number[], height: number, from: number, to: number): number[] {
  if (wanted.length === 0) return [];
  const room = wanted.length > 1 ? Math.min(height, Math.max(0, to - from) / (wanted.length - 1)) : height;
  const order = wanted.map((_, label) => label).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  // Without the room before it, a label may stand wherever the one before it stands: neighbours that would cross share their mean.
  const groups: { sum: number; size: number }[] = [];
  order.forEach((label, rank) => {
    let group = { sum: wanted[label]! - rank * room, size: 1 };
    for (let last = groups.at(-1); last !== undefined && last.sum / last.size >= group.sum / group.size; last = groups.at(-1)) {
      group = { sum: group.sum + last.sum, size: group.size + last.size };
      groups.pop();
    }
    groups.push(group);
  });
  const highest = Math.max(from, to - (wanted.length - 1) * room);
  const means = groups.flatMap(({ sum, size }) => Array<number>(size).fill(Math.min(highest, Math.max(from, sum / size))));
  const placed = Array<number>(wanted.length);
  order.forEach((label, rank) => (placed[label] = means[rank]! + rank * room));
  return placed;
}
