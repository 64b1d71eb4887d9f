import type { Api } from '../api/client';
import { SENDS } from '../words/sends';

type Excluded = Api<'ExclusionsResponse'>;
const REASONS = ['optedOut', 'contactedLately', 'noEmail', 'activeAgain', 'sameAddress', 'noSeat'] as const satisfies readonly (keyof Excluded)[];

/** How many people get no mail, and why: "4 unsubscribed or unreachable, 7 written to in the last 14 days". */
export function leftOutWords(excluded: Excluded): { readonly count: number; readonly reasons: string } {
  const named = REASONS.filter((reason) => excluded[reason] > 0);
  return {
    count: named.reduce((sum, reason) => sum + excluded[reason], 0),
    reasons: named.map((reason) => SENDS.reasons[reason](excluded[reason])).join(', '),
  };
}
