import { problemOf } from '../api/api-problem';
import { STATES } from '../words/states';
import styles from './refusal.module.css';

/** What the server refused, why, and the reference that its log knows it by. */
export function Refusal({ what, error }: { readonly what: string; readonly error: unknown }) {
  const { detail, reference } = problemOf(error);
  return (
    <div role="alert" className={styles.refusal}>
      <p>
        {what}: {detail}
      </p>
      {reference !== null && <p className="small">{STATES.reference(reference)}</p>}
    </div>
  );
}
