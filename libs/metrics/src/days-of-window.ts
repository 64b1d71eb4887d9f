import type { DayOfUse, Window } from './facts';

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

/** Walks two lists of ascending days together; null where a channel has nothing on a day of the other. */
export function eachDayOfBoth(human: readonly DayOfUse[], api: readonly DayOfUse[], visit: (human: DayOfUse | null, api: DayOfUse | null) => void): void {
  for (let h = 0, a = 0; h < human.length || a < api.length;) {
    const humanDay = human[h]?.day ?? Number.POSITIVE_INFINITY;
    const apiDay = api[a]?.day ?? Number.POSITIVE_INFINITY;
    visit(humanDay <= apiDay ? human[h++]! : null, apiDay <= humanDay ? api[a++]! : null);
  }
}
