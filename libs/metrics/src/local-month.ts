import type { Day } from './facts';
import { dayText } from './local-day';

const MILLISECONDS = 86_400_000;

/** The calendar month of a day, as whole months since January 1970. */
export function monthOf(day: Day): number {
  const date = new Date(day * MILLISECONDS);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** First day of a month. */
export const monthStart = (month: number): Day => Date.UTC(1970, month, 1) / MILLISECONDS;

/** `YYYY-MM` of a month. */
export const monthText = (month: number): string => dayText(monthStart(month)).slice(0, 7);
