const DAY = 86_400_000;

/** The day thirty days after an instant, as `2026-12-31`. */
export const inThirtyDays = (now: number): string => new Date(now + 30 * DAY).toISOString().slice(0, 10);
