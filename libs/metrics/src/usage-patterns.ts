import type { DayTotals, HourTotals, Window } from './facts';
import { daysOfWindow } from './days-of-window';
import { isWeekend, weekdayOf } from './local-day';

const WEEKDAYS = 7;
const HOURS = 24;
/** The peak block holds at least one event in this many. */
const PEAK_FRACTION = 5;

/** Human events of the window by local weekday (Monday first) and hour. */
export function heatmap(hourTotals: readonly HourTotals[], window: Window): number[][] {
  const cells = Array.from({ length: WEEKDAYS }, () => new Array<number>(HOURS).fill(0));
  for (const { day, hour, events } of hourTotals) {
    if (day >= window.from && day <= window.to) cells[weekdayOf(day)]![hour]! += events;
  }
  return cells;
}

/** Weekdays × hours; `toWeekday` inclusive, `toHour` exclusive. */
export interface PeakBlock {
  readonly fromWeekday: number;
  readonly toWeekday: number;
  readonly fromHour: number;
  readonly toHour: number;
}

/**
 * The busiest part of the week: the block with the fewest cells that holds at least a fifth of all events; of equals the one
 * with most events, then the earliest by first weekday, first hour, last weekday. null without events.
 */
export function peakBlock(cells: readonly (readonly number[])[]): PeakBlock | null {
  const sums = prefixSums(cells);
  const total = sums[WEEKDAYS]![HOURS]!;
  if (total === 0) return null;
  let best: { block: PeakBlock; size: number; events: number } | null = null;
  for (let fromWeekday = 0; fromWeekday < WEEKDAYS; fromWeekday++) {
    for (let fromHour = 0; fromHour < HOURS; fromHour++) {
      for (let toWeekday = fromWeekday; toWeekday < WEEKDAYS; toWeekday++) {
        for (let toHour = fromHour + 1; toHour <= HOURS; toHour++) {
          const size = (toWeekday - fromWeekday + 1) * (toHour - fromHour);
          const events = sums[toWeekday + 1]![toHour]! - sums[fromWeekday]![toHour]! - sums[toWeekday + 1]![fromHour]! + sums[fromWeekday]![fromHour]!;
          if (events * PEAK_FRACTION < total || (best !== null && (size > best.size || (size === best.size && events <= best.events)))) continue;
          best = { block: { fromWeekday, toWeekday, fromHour, toHour }, size, events };
        }
      }
    }
  }
  return best?.block ?? null;
}

/** sums[w][h]: events of the weekdays before w in the hours before h. */
function prefixSums(cells: readonly (readonly number[])[]): number[][] {
  const sums = [new Array<number>(HOURS + 1).fill(0)];
  for (let weekday = 0; weekday < WEEKDAYS; weekday++) {
    const row = [0];
    for (let hour = 0; hour < HOURS; hour++) row.push(row[hour]! + sums[weekday]![hour + 1]! - sums[weekday]![hour]! + (cells[weekday]?.[hour] ?? 0));
    sums.push(row);
  }
  return sums;
}

/** Mean events of a weekend day as percent of a weekday's mean in the window; null without either kind of day or without weekday events. */
export function weekendShare(dayTotals: readonly DayTotals[], window: Window): number | null {
  let weekendDays = 0;
  for (let day = window.from; day <= window.to; day++) if (isWeekend(day)) weekendDays++;
  const weekdays = window.days - weekendDays;
  let weekend = 0;
  let week = 0;
  for (const { day, events } of daysOfWindow(dayTotals, window)) {
    if (isWeekend(day)) weekend += events;
    else week += events;
  }
  return weekendDays === 0 || week === 0 ? null : (100 * (weekend / weekendDays)) / (week / weekdays);
}
