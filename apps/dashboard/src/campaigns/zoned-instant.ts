const DAY = 86_400_000;

/** A local day `YYYY-MM-DD` and a time `HH:MM`, as fields of a form have them. */
export interface WallClock {
  readonly date: string;
  readonly time: string;
}

/** What the clocks of an IANA zone show at an instant. */
export function wallClock(instant: number, timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const part = Object.fromEntries(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return { date: `${part['year']}-${part['month']}-${part['day']}`, time: `${part['hour']}:${part['minute']}` };
}

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
