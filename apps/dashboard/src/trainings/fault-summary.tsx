import { useEffect, useRef } from 'react';
import type { ApiProblem } from '../api/api-problem';
import { otherFault } from '../api/faults';
import { RefusalText } from '../kit/refusal';
import { TRAININGS } from '../words/trainings';
import { DRAFT_POINTERS } from './form-faults';
import styles from './training-form.module.css';

interface FaultSummaryProps {
  /** What is wrong with fields. */
  readonly faults: readonly string[];
  /** What was not done, when the server refused it. */
  readonly what: string;
  readonly problem: ApiProblem | null;
  /** Rises with every attempt: the focus comes here again. */
  readonly attempt: number;
}

/** All that is wrong with a form, said at once; it takes the focus when something is. */
export function FaultSummary({ faults, what, problem, attempt }: FaultSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const other = otherFault(problem, DRAFT_POINTERS);
  const shown = faults.length > 0 || other !== null;
  useEffect(() => {
    if (shown && attempt > 0) box.current?.focus();
  }, [shown, attempt]);
  if (!shown) return null;
  return (
    <div role="alert" tabIndex={-1} ref={box} className={styles.summary}>
      {other === null ? <p>{TRAININGS.faults(faults.length)}</p> : <RefusalText what={what} error={problem} detail={other} />}
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
