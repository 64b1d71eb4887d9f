import { type PeakBlock, weekdayOf } from '@adoption/metrics';
import { formatWeekday } from '@adoption/presentation';
import { localMilliseconds } from '@adoption/accounts';
import { shortTime } from './training-time';

/** Another training of the account. */
export interface OtherTraining {
  readonly name: string;
  readonly startsAt: number;
  readonly minutes: number;
}

/** What is known about a time that somebody thinks of. Instants are milliseconds since 1970. */
export interface HintFacts {
  readonly startsAt: number;
  readonly minutes: number;
  /** Zone in which the time was given. */
  readonly timeZone: string;
  /** The clock of that zone shows this time twice; `startsAt` is the first. */
  readonly twice: boolean;
  readonly now: number;
  /** Zone of the account, in which its peak was counted. */
  readonly accountZone: string;
  /** The busiest block of the account's week; null: not known. */
  readonly peak: PeakBlock | null;
  readonly others: readonly OtherTraining[];
}

export interface TrainingHint {
  readonly code: 'in_the_past' | 'conflict' | 'outside_peak' | 'shown_twice';
  readonly text: string;
  /** The training cannot be scheduled like this. */
  readonly refuses: boolean;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;

/**
 * What is to be said about the time of a training: that it is over, that it overlaps with another one of the account, that it begins outside the hours
 * in which most people are active, that its clock shows this time twice.
 */
export function trainingHints({ startsAt, minutes, timeZone, twice, now, accountZone, peak, others }: HintFacts): TrainingHint[] {
  const hints: TrainingHint[] = [];
  if (startsAt <= now) hints.push({ code: 'in_the_past', text: 'This time has passed.', refuses: true });
  for (const other of others) {
    if (other.startsAt < startsAt + minutes * 60_000 && startsAt < other.startsAt + other.minutes * 60_000)
      hints.push({ code: 'conflict', text: `Overlaps with “${other.name}” of this account, ${shortTime(other.startsAt, timeZone)}.`, refuses: false });
  }
  if (peak !== null && !begins(localMilliseconds(accountZone, startsAt), peak))
    hints.push({ code: 'outside_peak', text: `Most people are active ${peakText(peak)}.`, refuses: false });
  if (twice) hints.push({ code: 'shown_twice', text: 'Clocks show this time twice on that day; the first one is meant.', refuses: false });
  return hints;
}

/** The busiest block in words: `Tue–Thu, 9–11 am`, `Mon, 11 am–1 pm`. */
export function peakText({ fromWeekday, toWeekday, fromHour, toHour }: PeakBlock): string {
  const short = (weekday: number): string => formatWeekday(weekday).slice(0, 3);
  const days = fromWeekday === toWeekday ? short(fromWeekday) : `${short(fromWeekday)}–${short(toWeekday)}`;
  const [from, to] = [hourParts(fromHour), hourParts(toHour)];
  return `${days}, ${from.half === to.half ? from.hour : `${from.hour} ${from.half}`}–${to.hour} ${to.half}`;
}

const hourParts = (hour: number): { readonly hour: number; readonly half: 'am' | 'pm' } => ({
  hour: hour % 12 === 0 ? 12 : hour % 12,
  half: hour % 24 < 12 ? 'am' : 'pm',
});

/** Whether a local time lies in the block. */
function begins(local: number, { fromWeekday, toWeekday, fromHour, toHour }: PeakBlock): boolean {
  const weekday = weekdayOf(Math.floor(local / DAY));
  const hour = Math.floor((local - Math.floor(local / DAY) * DAY) / HOUR);
  return weekday >= fromWeekday && weekday <= toWeekday && hour >= fromHour && hour < toHour;
}
