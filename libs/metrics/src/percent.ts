/** 100 · part / whole; null when the whole is empty, because then there is nothing to have a share of. */
export const percentOf = (part: number, whole: number): number | null => (whole > 0 ? (100 * part) / whole : null);

/** part / whole; null when the whole is empty. */
export const ratioOf = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
