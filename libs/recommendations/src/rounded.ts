import type { Target } from '@adoption/metrics';

const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const ONE_DIGIT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** A number for a sentence: one decimal below 100, none from there on. */
export const numberText = (value: number): string => (Math.abs(value) < 99.95 ? ONE_DIGIT : WHOLE).format(value);

/** A percent in whole points; what is not nothing never reads as 0 %, what is not all never as 100 %. */
export function percentText(value: number): string {
  if (value > 0 && value < 0.5) return '<1%';
  if (value > 99 && value < 100) return '99%';
  return `${WHOLE.format(value)}%`;
}

/** Two different percents side by side: with a decimal where they would read the same without. */
export function percentTexts(a: number, b: number): readonly [string, string] {
  const whole = [percentText(a), percentText(b)] as const;
  return whole[0] === whole[1] ? [`${ONE_DIGIT.format(a)}%`, `${ONE_DIGIT.format(b)}%`] : whole;
}

/** `1 user`, `10 users`. */
export const counted = (count: number, one: string): string => `${numberText(count)} ${one}${count === 1 ? '' : 's'}`;

const DIRECTIONS: Readonly<Record<Target['operator'], string>> = { '>': 'target above ', '<': 'target below ', '=': 'target ' };

/** `target above 95%`. */
export const percentTarget = ({ operator, value }: Target): string => `${DIRECTIONS[operator]}${percentText(value)}`;

/** `target above 2`. */
export const numberTarget = ({ operator, value }: Target): string => `${DIRECTIONS[operator]}${numberText(value)}`;
