import { type WallClock, wallClock } from '@adoption/presentation';

const DAY = 86_400_000;

/**
 * The instant at which the clocks of a zone show a day and a time, milliseconds since 1970; of two instants the first.
 * @returns null for what is no day or time, and for a time that the clocks skip
 */
export function zonedInstant({ date, time }: WallClock, timeZone: string): number | null {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !/^\d\d:\d\d$/.test(time) || Number.isNaN(asUtc)) return null;
  // Clocks change at most once within two days: the zone's distances a day before and a day after are all there can be.
  const found = [asUtc - DAY, asUtc + DAY]
    .map((near) => asUtc - distance(near, timeZone))
    .filter((instant) => {
      const shown = wallClock(instant, timeZone);
      return shown.date === date && shown.time === time;
    });
  return found.length === 0 ? null : Math.min(...found);
}

/** How far the clocks of a zone are ahead of UTC, milliseconds. */
function distance(instant: number, timeZone: string): number {
  const { date, time } = wallClock(instant, timeZone);
  return Date.parse(`${date}T${time}:00Z`) - Math.floor(instant / 60_000) * 60_000;
}
