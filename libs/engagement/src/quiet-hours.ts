import { localHour } from '@adoption/accounts';
import { CONTACT_RULES } from './contact-rules';

/** Zones change their clocks at whole quarters of an hour, so hours begin nowhere else. */
const QUARTER_HOUR = 900_000;

/** Whether nobody in the zone is written to at this instant: from 20:00 to 8:00 on the clocks there. */
export function isQuiet(zone: string, instant: number): boolean {
  const hour = localHour(zone, instant);
  return hour >= CONTACT_RULES.quietFrom || hour < CONTACT_RULES.quietUntil;
}

/**
 * The first instant, not before the given one, at which people of a zone may be written to; the given one itself when it may be.
 * @param instant milliseconds since 1970
 * @param lasting how long writing takes, in milliseconds: it has to be over before the night begins
 */
export function nextWakingInstant(zone: string, instant: number, lasting = 0): number {
  if (!isQuiet(zone, instant)) return isQuiet(zone, instant + lasting) ? nextWakingInstant(zone, instant + lasting) : instant;
  let next = Math.floor(instant / QUARTER_HOUR) * QUARTER_HOUR + QUARTER_HOUR;
  while (isQuiet(zone, next)) next += QUARTER_HOUR;
  return next;
}
