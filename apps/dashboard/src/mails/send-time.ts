import { type WallClock, wallClock } from '@adoption/presentation';
import { zonedInstant } from '../kit/zoned-instant';

/** When mails go out. */
export interface SendTime {
  readonly later: boolean;
  /** By the account's clocks. */
  readonly at: WallClock;
  readonly quietHours: boolean;
}

/**
 * When a mail goes out, as the API takes it: an instant, or null for now.
 * @param now milliseconds since 1970
 * @returns null for no time, one that the clocks skip and one that has passed
 */
export function sendAtOf({ later, at }: Pick<SendTime, 'later' | 'at'>, timeZone: string, now: number): { readonly sendAt: string | null } | null {
  if (!later) return { sendAt: null };
  const instant = zonedInstant(at, timeZone);
  return instant === null || instant <= now ? null : { sendAt: new Date(instant).toISOString() };
}

const DAY = 86_400_000;

/** What a later time begins with: tomorrow morning by the account's clocks. */
export const tomorrowMorning = (timeZone: string, now: number): WallClock => ({ date: wallClock(now + DAY, timeZone).date, time: '09:00' });
