/** How long the file of an export is kept. */
export const KEPT_DAYS = 7;
