import { CONTACT_RULES } from './contact-rules';
import { compare, shareOf } from './outcome-of';
import type { AdoptionAround, UseAround } from './outcome.shape';

/** How many of a group used the feature before and after. */
export interface UseCounts {
  readonly of: number;
  readonly before: number;
  readonly after: number;
}

/** Use of its feature by the people of one engagement, {@link CONTACT_RULES.adoptionDays} days before and after its day. */
export interface UseFacts {
  /** Local day of the session or of the start, whole days since 1970-01-01. */
  readonly day: number;
  readonly invited: UseCounts;
  readonly attended: UseCounts;
  readonly heldOut: UseCounts;
  /** Whether anybody's attendance is kept. */
  readonly attendanceKept: boolean;
}

/**
 * Use of a feature before and after. The day itself belongs to neither side: use during a session is the session's.
 * @param today the account's local day; the days after are over when the 30th of them is
 */
export function adoptionAround(facts: UseFacts, today: number): Omit<AdoptionAround, 'feature' | 'day'> {
  const days = CONTACT_RULES.adoptionDays;
  const complete = today > facts.day + days;
  const invited = useAround(facts.invited, complete);
  const heldOut = facts.heldOut.of === 0 ? null : useAround(facts.heldOut, complete);
  const compared = complete || heldOut === null ? compare(invited.after, heldOut?.after ?? null) : ({ comparison: 'pending', uplift: null } as const);
  return { days, complete, invited, attended: facts.attendanceKept ? useAround(facts.attended, complete) : null, heldOut, ...compared };
}

/** One group's use. */
export function useAround({ of, before, after }: UseCounts, complete: boolean): UseAround {
  const shares = { before: shareOf(before, of), after: shareOf(after, of) };
  return { ...shares, change: complete && of > 0 ? (100 * (after - before)) / of : null };
}
