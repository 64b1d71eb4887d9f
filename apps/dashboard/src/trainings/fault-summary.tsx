import { useEffect, useRef } from 'react';
import { TRAININGS } from '../words/trainings';
import { STATES } from '../words/states';
import styles from './training-form.module.css';

interface FaultSummaryProps {
  /** What is wrong with fields. */
  readonly faults: readonly string[];
  /** What the server refused apart from them: what was not done, why, and the reference of its log. */
  readonly refusal: { readonly title: string; readonly detail: string; readonly reference: string | null } | null;
  /** Rises with every attempt: the focus comes here again. */
  readonly attempt: number;
}

/** All that is wrong with a form, said at once; it takes the focus when something is. */
export function FaultSummary({ faults, refusal, attempt }: FaultSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const shown = faults.length > 0 || refusal !== null;
  useEffect(() => {
    if (shown && attempt > 0) box.current?.focus();
  }, [shown, attempt]);
  if (!shown) return null;
  return (
    <div role="alert" tabIndex={-1} ref={box} className={styles.summary}>
      {refusal === null ? (
        <p>{TRAININGS.faults(faults.length)}</p>
      ) : (
        <p>
          {refusal.title}: {refusal.detail}
        </p>
      )}
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      {refusal?.reference != null && <p>{STATES.reference(refusal.reference)}</p>}
    </div>
  );
}
