import type { CalendarQuarter, Day, UserFacts, Window } from './facts';
import { NEVER } from './facts';
import { eachActiveDay } from './active-days';
import { isWeekend, weekdayOf } from './local-day';
import { accumulate, countRolling } from './rolling-count';

/** Active users of each day of a range: of the day, of the 7 days and of the 30 days that end on it. */
export interface ActiveUserSeries {
  readonly from: Day;
  readonly dau: Float64Array;
  readonly wau: Float64Array;
  readonly mau: Float64Array;
}

const WEEK = 7;
const MONTH = 30;

/**
 * Distinct active users per day, trailing week and trailing month. A user who is active on a day is counted in the month from
 * then on for 30 days, less the days on which an earlier active day still counts; so differences suffice, and no set of users.
 * The calendars must reach back 30 days before `from`.
 */
export function activeUserSeries(calendars: readonly CalendarQuarter[], users: UserFacts, from: Day, to: Day): ActiveUserSeries {
  const days = Math.max(0, to - from + 1);
  const dau = new Float64Array(days);
  const wau = new Float64Array(days);
  const mau = new Float64Array(days);
  const lastActive = new Int32Array(users.count).fill(-NEVER);
  eachActiveDay(calendars, from - MONTH + 1, to, (user, day) => {
    const before = lastActive[user]!;
    lastActive[user] = day;
    if (day >= from) dau[day - from]!++;
    countRolling(wau, from, before, day, WEEK);
    countRolling(mau, from, before, day, MONTH);
  });
  accumulate(wau);
  accumulate(mau);
  return { from, dau, wau, mau };
}

/** Active users of a window: mean per day (days without anyone count 0), last day, mean of Monday to Friday, best day. */
export interface DailyActiveUsers {
  readonly mean: number;
  readonly lastDay: number;
  /** null when the window holds no Monday to Friday. */
  readonly weekdayMean: number | null;
  readonly peak: number;
}

export function dailyActiveUsers(series: ActiveUserSeries, window: Window): DailyActiveUsers {
  const perDay = series.dau.subarray(window.from - series.from, window.to - series.from + 1);
  let sum = 0;
  let weekdaySum = 0;
  let weekdays = 0;
  let peak = 0;
  perDay.forEach((users, i) => {
    sum += users;
    peak = Math.max(peak, users);
    if (isWeekend(window.from + i)) return;
    weekdaySum += users;
    weekdays++;
  });
  return { mean: sum / window.days, lastDay: perDay[perDay.length - 1] ?? 0, weekdayMean: weekdays === 0 ? null : weekdaySum / weekdays, peak };
}

export interface ActiveUserPoint {
  readonly day: Day;
  readonly dau: number;
  readonly wau: number;
  readonly mau: number;
}

/** Windows of more days than this are shown by weeks. */
export const DAILY_POINTS_UP_TO = 180;
const SUNDAY = 6;

/** The line of active users: every day of the window, or every Sunday of a long one. */
export function activeUserPoints(series: ActiveUserSeries, window: Window): ActiveUserPoint[] {
  const points: ActiveUserPoint[] = [];
  for (let day = window.from; day <= window.to; day++) {
    if (window.days > DAILY_POINTS_UP_TO && weekdayOf(day) !== SUNDAY) continue;
    const i = day - series.from;
    points.push({ day, dau: series.dau[i]!, wau: series.wau[i]!, mau: series.mau[i]! });
  }
  return points;
}
