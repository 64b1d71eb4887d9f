const DAY = 86_400_000;

/** Index of a day's calendar quarter: (year − 1970) × 4 + quarter. */
export function quarterOf(day: number): number {
  const date = new Date(day * DAY);
  return (date.getUTCFullYear() - 1970) * 4 + Math.floor(date.getUTCMonth() / 3);
}

/** First day of a quarter, whole days since 1970-01-01. */
export const quarterStart = (quarter: number): number => Date.UTC(1970 + Math.floor(quarter / 4), (quarter % 4) * 3, 1) / DAY;
