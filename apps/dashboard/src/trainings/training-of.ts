import type { Training } from './trainings-query';

interface Known {
  /** The next one first. */
  readonly upcoming: readonly Training[];
  /** The last one first. */
  readonly past: readonly Training[];
}

/** The training of a feature that matters now: the next one, else the latest; those that were cancelled are none. */
export function trainingOf(feature: string, { upcoming, past }: Known): Training | undefined {
  return [...upcoming, ...past].find((training) => training.feature?.key === feature && training.status !== 'cancelled');
}
