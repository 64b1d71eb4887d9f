import { TOLERANCE } from '@adoption/metrics';

export type FigureUnit = 'percent' | 'points' | 'number';

const MOST_DIGITS = 3;

/**
 * Two figures in words, rounded alike: whole percents and points, one decimal for other numbers below 100. More decimals only where
 * rounding would show two figures as one, something as nothing, or nearly all as all.
 */
export function figureWords(figures: readonly [number, number], unit: FigureUnit): [string, string] {
  const least = unit === 'number' && Math.max(...figures) < 100 ? 1 : 0;
  let digits = least;
  while (digits < MOST_DIGITS && isBlurred(figures, digits)) digits++;
  const words = (figure: number): string => `${rounded(figure, digits)}${unit === 'percent' ? '%' : ''}`;
  return [words(figures[0]), words(figures[1])];
}

function isBlurred([one, other]: readonly [number, number], digits: number): boolean {
  const isFalseEnd = (figure: number): boolean => [0, 100].includes(rounded(figure, digits)) && !isSame(figure, rounded(figure, digits));
  return (rounded(one, digits) === rounded(other, digits) && !isSame(one, other)) || isFalseEnd(one) || isFalseEnd(other);
}

/** Halves up. */
const rounded = (figure: number, digits: number): number => Math.floor(figure * 10 ** digits + 0.5 + TOLERANCE) / 10 ** digits;

const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= TOLERANCE;
