import { problemOf } from '../api/api-problem';
import { STATES } from '../words/states';
import styles from './refusal.module.css';

interface RefusalProps {
  /** What could not be done. */
  readonly what: string;
  readonly error: unknown;
  /** Why; left out: as the problem says it. */
  readonly detail?: string;
}

/** What the server refused, why, and the reference that its log knows it by. */
export const Refusal = (props: RefusalProps) => (
  <div role="alert" className={styles.refusal}>
    <RefusalText {...props} />
  </div>
);

/** The same for a place that is announced by itself. */
export function RefusalText({ what, error, detail }: RefusalProps) {
  const problem = problemOf(error);
  return (
    <>
      <p>
        {what}: {detail ?? problem.detail}
      </p>
      {problem.reference !== null && <p className="small">{STATES.reference(problem.reference)}</p>}
    </>
  );
}
