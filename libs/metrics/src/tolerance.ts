/** Two computed numbers this close are the same number: 0.1 + 0.2 must reach a threshold of 0.3. */
export const TOLERANCE = 1e-9;

export const isAbove = (value: number, limit: number): boolean => value > limit + TOLERANCE;
export const isBelow = (value: number, limit: number): boolean => value < limit - TOLERANCE;
export const isAtLeast = (value: number, limit: number): boolean => !isBelow(value, limit);
