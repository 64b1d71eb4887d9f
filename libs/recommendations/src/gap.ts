import { isAbove, isBelow, type Target } from '@adoption/metrics';

const SHORT: Readonly<Record<Target['operator'], (value: number, target: number) => boolean>> = {
  '>': (value, target) => !isAbove(value, target),
  '<': (value, target) => !isBelow(value, target),
  // What is to be reached may be passed.
  '=': isBelow,
};

/** Whether a figure does not meet its target; an unknown one is not short of anything. */
export const isShortOf = (value: number | null, target: Target): boolean => value !== null && SHORT[target.operator](value, target.value);

/** How far a figure is from its target's value; 0 where it meets it or is unknown. */
export const gapTo = (value: number | null, target: Target): number => (value !== null && isShortOf(value, target) ? Math.abs(target.value - value) : 0);
