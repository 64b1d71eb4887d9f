import { type Excluded, leftOutWords } from '../users/left-out-words';
import { BULK } from '../words/bulk';

/** Who gets no mail in an account, in one line: "3 left out: …"; empty: nobody. */
export function leftOutOf(excluded: Excluded): string {
  const { count, reasons } = leftOutWords(excluded);
  return count === 0 ? '' : BULK.leftOut(count, reasons.join(', '));
}
