import { oneOf, unlessDefault } from '../customer/adoption-search';

const WHENS = ['upcoming', 'past'] as const;
/** Not over yet, or over. */
export type When = (typeof WHENS)[number];
export const DEFAULT_WHEN: When = 'upcoming';

/** Which trainings the address asks for; the default is left out. */
export interface TrainingsSearch {
  readonly when?: When;
}

/** Reads the address; what is not valid is left out, and so removed from it. */
export const TRAININGS_SEARCH = (search: Record<string, unknown>): TrainingsSearch => ({ when: unlessDefault(oneOf(WHENS, search['when']), DEFAULT_WHEN) });
