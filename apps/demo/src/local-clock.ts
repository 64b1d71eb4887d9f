/** Local time of an account's offices. A day is a calendar day as whole days since 1970-01-01; an instant is milliseconds since 1970. */
export const DAY = 86_400_000;
const HOUR = 3_600_000;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** Milliseconds ahead of UTC by hour since 1970. */
  readonly offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();

/** Milliseconds that the zone's wall clock is ahead of UTC at an instant. */
function offset(name: string, instant: number): number {
  let zone = zones.get(name);
  if (zone === undefined) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    zones.set(name, (zone = { format, offsets: new Map() }));
  }
  const hour = Math.floor(instant / HOUR);
  let found = zone.offsets.get(hour);
  if (found === undefined) zone.offsets.set(hour, (found = measure(zone.format, hour * HOUR)));
  return found;
}

function measure(format: Intl.DateTimeFormat, instant: number): number {
  const part = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part.get('year')!, part.get('month')! - 1, part.get('day'), part.get('hour'), part.get('minute')) - instant;
}

/** The instant of a wall-clock time; one that a clock change skips lands an hour later. */
export function instantOf(zone: string, day: number, secondOfDay: number): number {
  const wall = day * DAY + secondOfDay * 1000;
  return wall - offset(zone, wall - offset(zone, wall));
}

export const localDayOf = (zone: string, instant: number): number => Math.floor((instant + offset(zone, instant)) / DAY);

export const localHourOf = (zone: string, instant: number): number => Math.floor(((((instant + offset(zone, instant)) % DAY) + DAY) % DAY) / HOUR);

/** Monday 0 … Sunday 6. */
export const weekdayOf = (day: number): number => (day + 3) % 7;

export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** @throws RangeError when the text is no `YYYY-MM-DD`. */
export function dayOf(text: string): number {
  const instant = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(instant)) throw new RangeError(`${text} is not a day`);
  return instant / DAY;
}
