import type { Api } from '../api/client';
import { SENDS } from '../words/sends';
import { leftOutWords } from './left-out-words';

/** Who gets no mail, counted by reason; nothing when everybody gets one. */
export function LeftOut({ excluded }: { readonly excluded: Api<'ExclusionsResponse'> }) {
  const { count, reasons } = leftOutWords(excluded);
  if (count === 0) return null;
  return (
    <p className="small">
      {SENDS.leftOut(count)} {reasons}.
    </p>
  );
}
