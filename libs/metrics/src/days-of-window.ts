import type { Window } from './facts';

/** The entries of a list in ascending days that fall into a window. */
export function daysOfWindow<Entry extends { readonly day: number }>(entries: readonly Entry[], window: Window): readonly Entry[] {
  return entries.slice(firstFrom(entries, window.from), firstFrom(entries, window.to + 1));
}

/** Index of the first entry on or after a day. */
function firstFrom(entries: readonly { readonly day: number }[], day: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
