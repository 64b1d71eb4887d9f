import { LEFT_OUT } from '../words/left-out';

const REASONS = ['optedOut', 'unsubscribed', 'contactedLately', 'noEmail', 'activeAgain', 'sameAddress', 'noSeat'] as const;

/** How many people get no mail, by reason; a reason that is left out holds for nobody. */
export type Excluded = Readonly<Partial<Record<(typeof REASONS)[number], number>>>;

/** How many people get no mail, and why: "4 unsubscribed or unreachable", "7 contacted in the last 14 days". */
export function leftOutWords(excluded: Excluded): { readonly count: number; readonly reasons: readonly string[] } {
  const named = REASONS.map((reason) => ({ reason, count: excluded[reason] ?? 0 })).filter(({ count }) => count > 0);
  return {
    count: named.reduce((sum, { count }) => sum + count, 0),
    reasons: named.map(({ reason, count }) => LEFT_OUT.reasons[reason](count)),
  };
}

/** The same in one line, "Left out: 4 unsubscribed or unreachable."; null: nobody is left out. */
export function leftOutLine(excluded: Excluded): string | null {
  const { count, reasons } = leftOutWords(excluded);
  return count === 0 ? null : LEFT_OUT.line(reasons.join(', '));
}
