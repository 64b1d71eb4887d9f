import { oneOf } from '../customer/adoption-search';

export const STEPS = ['columns', 'check', 'import'] as const;
export type Step = (typeof STEPS)[number];

/** Which step of an import is shown. */
export interface ImportsSearch {
  readonly step?: Step;
}

export const IMPORTS_SEARCH = (search: Record<string, unknown>): ImportsSearch => ({ step: oneOf(STEPS, search['step']) });
