import { formatDateTime, formatInteger, MISSING } from '@adoption/presentation';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Bar } from '../kit/bar';
import { Status, type Tone } from '../kit/status';
import { JOBS } from '../words/jobs';
import { JobButtons } from './job-buttons';
import { kindOf } from './kind-of';
import type { Job } from './use-job';
import styles from './jobs-page.module.css';

const TONES: Readonly<Record<Job['state'], Tone>> = { queued: 'plain', running: 'plain', done: 'good', failed: 'poor', cancelled: 'watch' };

/** A job as a row of the list. */
export const jobCells = (job: Job, may: boolean): ReactNode[] => [
  <span key="kind">
    {kindOf(job)}
    <br />
    {job.customerId === null ? (
      <span className="small">{JOBS.workspace}</span>
    ) : (
      <Link to="/customers/$customerId/adoption" params={{ customerId: job.customerId }}>
        {JOBS.customer}
      </Link>
    )}
  </span>,
  <span key="state">
    <Status tone={TONES[job.state]}>{JOBS.states[job.state]}</Status>
    {job.error !== null && <span className={`small ${styles.fault}`}> {job.error.detail}</span>}
  </span>,
  <Progress key="progress" job={job} />,
  job.startedAt === null ? MISSING : formatDateTime(job.startedAt, 'UTC'),
  may ? <JobButtons key="buttons" job={job} /> : null,
];

function Progress({ job: { progress, kind } }: { readonly job: Job }) {
  const { done, total } = progress;
  if (total === null || total === 0) return MISSING;
  return (
    <span className={styles.progress} role="progressbar" aria-label={kindOf({ kind })} aria-valuemin={0} aria-valuemax={total} aria-valuenow={done}>
      <span className="number">{JOBS.of(formatInteger(done), formatInteger(total))}</span>
      <Bar percent={(100 * done) / total} />
    </span>
  );
}
