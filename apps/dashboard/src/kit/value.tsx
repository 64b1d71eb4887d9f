import { MISSING } from '@adoption/presentation';
import { METRICS } from '../words/metrics';

/** A formatted number; the dash of a missing one is read as "no data". */
export function Value({ text }: { readonly text: string }) {
  if (text !== MISSING) return <span className="number">{text}</span>;
  return (
    <>
      <span aria-hidden="true">{text}</span>
      <span className="visually-hidden">{METRICS.noData}</span>
    </>
  );
}
