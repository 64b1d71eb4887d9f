/**
 * Local time of an account. A day is a local calendar day in the customer's IANA zone, as whole days since 1970-01-01;
 * an instant is milliseconds since 1970. Zone offsets are cached for each quarter of an hour: since 2000 no zone has
 * changed its clock at any other moment.
 */
const QUARTER_HOUR = 900_000;
const DAY = 86_400_000;

const zones = new Map<string, ZoneOffsets>();

class ZoneOffsets {
  private readonly offsets = new Map<number, number>();
  private readonly format: Intl.DateTimeFormat;

  constructor(zone: string) {
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  at(instant: number): number {
    const quarter = Math.floor(instant / QUARTER_HOUR);
    let offset = this.offsets.get(quarter);
    if (offset === undefined) {
      offset = this.measure(quarter * QUARTER_HOUR);
      if (this.offsets.size >= 200_000) this.offsets.clear();
      this.offsets.set(quarter, offset);
    }
    return offset;
  }

  private measure(instant: number): number {
    const part: Record<string, number> = {};
    for (const { type, value } of this.format.formatToParts(instant)) part[type] = Number(value);
    const local = Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute'], part['second']);
    return local - instant;
  }
}

function offsetAt(zone: string, instant: number): number {
  let offsets = zones.get(zone);
  if (offsets === undefined) zones.set(zone, (offsets = new ZoneOffsets(zone)));
  return offsets.at(instant);
}

/** Local wall-clock milliseconds: the instant shifted by the zone's offset. */
export const localMilliseconds = (zone: string, instant: number): number => instant + offsetAt(zone, instant);

/** Local calendar day of an instant, whole days since 1970-01-01. */
export const localDay = (zone: string, instant: number): number => Math.floor(localMilliseconds(zone, instant) / DAY);

/** Local hour of an instant, 0–23. */
export const localHour = (zone: string, instant: number): number => {
  const ms = localMilliseconds(zone, instant);
  return Math.floor((ms - Math.floor(ms / DAY) * DAY) / 3_600_000);
};

/** The instant at which a local day begins in the zone (the first instant that belongs to it). */
export function startOfDay(zone: string, day: number): number {
  // The offset never exceeds a day; search the quarter-hours around midnight for the first that falls on the day.
  let low = day * DAY - DAY;
  let high = day * DAY + DAY;
  while (high - low > QUARTER_HOUR) {
    const middle = low + Math.floor((high - low) / QUARTER_HOUR / 2) * QUARTER_HOUR;
    if (localDay(zone, middle) >= day) high = middle;
    else low = middle;
  }
  return high;
}

/** `YYYY-MM-DD` of a day. */
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The day of a `YYYY-MM-DD`; null when there is no such date. */
export function parseDay(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== text ? null : instant / DAY;
}
