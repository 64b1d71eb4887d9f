import { formatDateTime, MISSING } from '@adoption/presentation';
import { Status, type Tone } from '../kit/status';
import { Value } from '../kit/value';
import { JOBS } from '../words/jobs';
import { JobButtons } from './job-buttons';
import { JobFault } from './job-fault';
import { JobProgress } from './job-progress';
import { JobSubject } from './job-subject';
import { kindOf } from './kind-of';
import { hasEnded, type Job, useJob } from './use-job';
import styles from '../kit/work-table.module.css';

const TONES: Readonly<Record<Job['state'], Tone>> = { queued: 'plain', running: 'plain', done: 'good', failed: 'poor', cancelled: 'watch' };

interface JobRowProps {
  /** As the list has it. */
  readonly job: Job;
  /** Whether its events are listened to while it is unfinished. */
  readonly live: boolean;
  readonly may: boolean;
}

/** A job as a row of the list. */
export function JobRow({ job: listed, live, may }: JobRowProps) {
  const followed = live && !hasEnded(listed);
  const watched = useJob(followed ? listed.id : null);
  const job = (followed ? watched.job : null) ?? listed;
  return (
    <tr data-job={job.id}>
      <th scope="row" tabIndex={-1}>
        {kindOf(job)}
        <div>
          <JobSubject job={job} />
        </div>
      </th>
      <td data-label={JOBS.state} className={styles.state}>
        <Status tone={TONES[job.state]}>{JOBS.states[job.state]}</Status>
        <JobFault job={job} />
      </td>
      <td data-label={JOBS.progress}>
        <JobProgress job={job} label={kindOf(job)} paused={followed && watched.paused} />
      </td>
      <td data-label={JOBS.started} className={styles.started}>
        <Value text={job.startedAt === null ? MISSING : formatDateTime(job.startedAt, 'UTC')} />
      </td>
      {may && (
        <td className={styles.buttons}>
          <JobButtons job={job} />
        </td>
      )}
    </tr>
  );
}
