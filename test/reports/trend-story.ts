import type { Trends } from '@adoption/adoption';

const DAY = 86_400_000;
const day = (from: string, days: number): string => new Date(Date.parse(from) + days * DAY).toISOString().slice(0, 10);

/** Thirty days without anybody on Sundays, busy office hours, and twenty weeks of which one stood still. No two hours of the week are the same. */
export const trendsStory = (word: (harmless: string) => string): Trends => ({
  activeUsers: Array.from({ length: 30 }, (_, i) => ({ date: day('2026-10-29', i), dau: i % 7 === 3 ? 0 : 40 + (i % 7), wau: 100 + i, mau: 117 + i })),
  heatmap: Array.from({ length: 7 }, (_, weekday) =>
    Array.from({ length: 24 }, (_hour, hour) => 24 * weekday + hour + (weekday < 5 && hour > 7 && hour < 18 ? 5_000 : 0)),
  ),
  peak: { fromWeekday: 1, toWeekday: 3, fromHour: 9, toHour: 11 },
  weekendShare: 6.6967410749008325,
  growth: Array.from({ length: 20 }, (_, i) => ({ weekOf: day('2026-07-13', 7 * i), actions: i === 5 ? 0 : 900 + 90 * i })),
  milestones: [
    { key: 'first_event', title: word('First event'), date: '2026-07-14', week: 1 },
    { key: 'core', title: word('Core features adopted'), date: '2026-08-20', week: 6 },
  ],
});
