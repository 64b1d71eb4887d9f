import type { Caller } from '@adoption/access';

/** How a sender of events is named in the lists of refused and unassigned events. */
export const sourceOf = (caller: Caller): string => `${caller.kind}:${caller.id}`;
