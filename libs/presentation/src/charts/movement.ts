/** How a figure moved from its first to its last value, as the middle of a sentence: `rose from 137 to 145`. */
export function movement(first: number, last: number, format: (value: number) => string): string {
  const [from, to] = [format(first), format(last)];
  if (from === to) return `began and ended at ${to}`;
  return `${last > first ? 'rose' : 'fell'} from ${from} to ${to}`;
}
