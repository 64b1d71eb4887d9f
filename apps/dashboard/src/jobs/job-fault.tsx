import { formatInteger } from '@adoption/presentation';
import { JOBS } from '../words/jobs';
import { STATES } from '../words/states';
import type { Job } from './watch-job';
import styles from './job-fault.module.css';

/** Why a job has failed, after how many attempts, and the reference that the worker's log knows it by. */
export function JobFault({ job: { error, attempts } }: { readonly job: Pick<Job, 'error' | 'attempts'> }) {
  if (error === null) return null;
  return (
    <div className={styles.fault}>
      <p>{error.detail}</p>
      {error.errors.length > 0 && (
        <ul>
          {error.errors.map(({ pointer, detail }) => (
            <li key={`${pointer} ${detail}`}>{detail}</li>
          ))}
        </ul>
      )}
      <p className="small">{JOBS.attempts(attempts, formatInteger(attempts))}</p>
      <p className="small">{STATES.reference(error.instance)}</p>
    </div>
  );
}
