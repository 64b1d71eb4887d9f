const DAY_MILLISECONDS = 86_400_000;

/** Days from the first day of use to another, both counted; never below nothing. Local days `YYYY-MM-DD`. */
export const daysOfUse = (first: string, last: string): number => Math.max(0, Math.round((Date.parse(last) - Date.parse(first)) / DAY_MILLISECONDS) + 1);
