import { localMilliseconds, parseDay } from '@adoption/accounts';
import { weekdayOf } from '@adoption/metrics';
import { formatDate, formatWeekday } from '@adoption/presentation';
import { localClock } from './local-instant';

/**
 * When a training is, by the clock of its zone, which is named with its offset: `Wednesday, 2 Dec 2026, 10:00–10:45 (Europe/Berlin, UTC+01:00)`.
 * @param startsAt milliseconds since 1970
 */
export function trainingTime(startsAt: number, minutes: number, timeZone: string): string {
  const start = localClock(timeZone, startsAt);
  const end = localClock(timeZone, startsAt + minutes * 60_000);
  const until = start.day === end.day ? end.time : `${formatDate(end.day)}, ${end.time}`;
  return `${formatWeekday(weekdayOf(parseDay(start.day)!))}, ${formatDate(start.day)}, ${start.time}–${until} (${zoneText(timeZone, startsAt)})`;
}

/** Day and time alone, for a subject: `2 Dec 2026, 10:00`. */
export function shortTime(startsAt: number, timeZone: string): string {
  const { day, time } = localClock(timeZone, startsAt);
  return `${formatDate(day)}, ${time}`;
}

function zoneText(timeZone: string, instant: number): string {
  const minutes = Math.round((localMilliseconds(timeZone, instant) - instant) / 60_000);
  const clock = new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16);
  return minutes === 0 && timeZone === 'UTC' ? 'UTC' : `${timeZone}, UTC${minutes < 0 ? '-' : '+'}${clock}`;
}
