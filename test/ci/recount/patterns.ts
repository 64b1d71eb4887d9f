import { type Account, activeIn, eventsIn } from './account';
import { daysOf, divide, iso, percent, sum, weekday } from './arithmetic';
import type { Span } from './figures';

/** What the days of a window look like side by side. */
export function trendsOf(account: Account, { from, to, days }: Span) {
  const human = eventsIn(account.human, from, to);
  const heatmap = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  for (const event of human) heatmap[weekday(event.day)]![event.hour]! += 1;
  const shownDays = daysOf(from, to).filter((day) => days <= 180 || weekday(day) === 6);
  const isWeekend = (day: number): boolean => weekday(day) >= 5;
  const perDay = (weekend: boolean): number | null =>
    divide(human.filter((event) => isWeekend(event.day) === weekend).length, daysOf(from, to).filter((day) => isWeekend(day) === weekend).length);
  return {
    activeUsers: shownDays.map((day) => ({
      date: iso(day),
      dau: activeIn(account, day, day).size,
      wau: activeIn(account, day - 6, day).size,
      mau: activeIn(account, day - 29, day).size,
    })),
    heatmap,
    peak: peakOf(heatmap),
    weekendShare: percent(perDay(true), perDay(false)),
    growth: growthOf(account, to),
  };
}

/** The fewest cells that hold a fifth of the events; then most events, then the earliest first weekday, first hour, last weekday. */
export function peakOf(heatmap: number[][]) {
  const total = sum(heatmap.flat());
  if (total === 0) return null;
  const blocks = [];
  for (let fromWeekday = 0; fromWeekday < 7; fromWeekday++)
    for (let toWeekday = fromWeekday; toWeekday < 7; toWeekday++)
      for (let fromHour = 0; fromHour < 24; fromHour++)
        for (let toHour = fromHour + 1; toHour <= 24; toHour++) {
          const events = sum(heatmap.slice(fromWeekday, toWeekday + 1).map((hours) => sum(hours.slice(fromHour, toHour))));
          blocks.push({ fromWeekday, toWeekday, fromHour, toHour, events, cells: (toWeekday - fromWeekday + 1) * (toHour - fromHour) });
        }
  const enough = blocks.filter((block) => block.events * 5 >= total);
  enough.sort((a, b) => a.cells - b.cells || b.events - a.events || a.fromWeekday - b.fromWeekday || a.fromHour - b.fromHour || a.toWeekday - b.toWeekday);
  const { fromWeekday, toWeekday, fromHour, toHour } = enough[0]!;
  return { fromWeekday, toWeekday, fromHour, toHour };
}

/** Actions of each week that begins on a Monday, from the first event day's to the last day's. */
function growthOf(account: Account, to: number) {
  if (account.firstDay === null || account.firstDay > to) return [];
  const weeks = [];
  for (let monday = account.firstDay - weekday(account.firstDay); monday <= to; monday += 7) {
    weeks.push({ weekOf: iso(monday), actions: sum(eventsIn(account.human, monday, Math.min(to, monday + 6)).map((event) => event.quantity)) });
  }
  return weeks;
}
