import { problemOf } from '../api/api-problem';
import { STATES } from '../words/states';
import styles from './campaign-dialog.module.css';

interface RefusalProps {
  /** What could not be done. */
  readonly what: string;
  readonly error: unknown;
  /** Why; left out: as the problem says it. */
  readonly detail?: string;
}

/** What the server refused, why, and the reference that its log knows it by. */
export function Refusal({ what, error, detail }: RefusalProps) {
  const problem = problemOf(error);
  return (
    <div role="alert" className={styles.refusal}>
      <p>
        {what}: {detail ?? problem.detail}
      </p>
      {problem.reference !== null && <p className="small">{STATES.reference(problem.reference)}</p>}
    </div>
  );
}
