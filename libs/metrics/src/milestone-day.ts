import type { Day } from './facts';

/** A milestone and the first local day on which its rule was true. */
export interface MilestoneDay {
  readonly key: string;
  readonly day: Day;
}
