import type { CalendarQuarter, Day, UserFacts } from './facts';
import { BEFORE_EVERYTHING } from './facts';

const WORDS = 3;
const BITS = 32;

/** Calls back for each active day between two days, ascending for each user. */
export function eachActiveDay(calendars: readonly CalendarQuarter[], from: Day, to: Day, visit: (user: number, day: Day) => void): void {
  for (const { firstDay, users, words } of calendars) {
    if (firstDay > to || firstDay + WORDS * BITS <= from) continue;
    for (let i = 0; i < users.length; i++) {
      for (let word = 0; word < WORDS; word++) {
        const first = firstDay + word * BITS;
        if (first > to || first + BITS <= from) continue;
        let bits = words[i * WORDS + word]!;
        while (bits !== 0) {
          const bit = Math.clz32(bits);
          bits &= ~(0x80000000 >>> bit);
          const day = first + bit;
          if (day >= from && day <= to) visit(users[i]!, day);
        }
      }
    }
  }
}

/**
 * Each user's last active day up to a day, as far back as the calendars reach; BEFORE_EVERYTHING where there is none.
 * A user is active in a window exactly when this day of its end lies in it.
 */
export function lastActiveDays(calendars: readonly CalendarQuarter[], users: UserFacts, to: Day): Int32Array {
  const last = new Int32Array(users.count).fill(BEFORE_EVERYTHING);
  for (const calendar of calendars) {
    for (let i = 0; i < calendar.users.length; i++) {
      const day = lastBit(calendar, i, to);
      if (day !== null) last[calendar.users[i]!] = day;
    }
  }
  return last;
}

function lastBit({ firstDay, words }: CalendarQuarter, index: number, to: Day): Day | null {
  for (let word = WORDS - 1; word >= 0; word--) {
    const allowed = to - (firstDay + word * BITS) + 1;
    if (allowed <= 0) continue;
    const bits = allowed >= BITS ? words[index * WORDS + word]! : words[index * WORDS + word]! & ~(0xffffffff >>> allowed);
    if (bits !== 0) return firstDay + word * BITS + Math.clz32(bits & -bits);
  }
  return null;
}
