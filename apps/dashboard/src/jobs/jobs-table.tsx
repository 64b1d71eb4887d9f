import type { Ref } from 'react';
import { Table } from '../kit/table';
import { JOBS } from '../words/jobs';
import { JobRow } from './job-row';
import { hasEnded, type Job } from './watch-job';
import styles from '../kit/work-table.module.css';

/** A browser opens six connections to a host: some must be left for everything else. Jobs that wait behind these are as fresh as the list. */
const MOST_STREAMS = 3;

interface JobsTableProps {
  readonly jobs: readonly Job[];
  readonly may: boolean;
  readonly ref: Ref<HTMLDivElement>;
}

/** Jobs, the newest first; the unfinished ones move by themselves. */
export function JobsTable({ jobs, may, ref }: JobsTableProps) {
  const followed = new Set(
    jobs
      .filter((job) => !hasEnded(job))
      .slice(-MOST_STREAMS)
      .map(({ id }) => id),
  );
  return (
    <Table caption={JOBS.title} stacked className={styles.table} ref={ref}>
      <thead>
        <tr>
          {[JOBS.kind, JOBS.state, JOBS.progress, JOBS.started].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          {may && (
            <th scope="col">
              <span className="visually-hidden">{JOBS.actions}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {jobs.map((job) => (
          <JobRow key={job.id} job={job} live={followed.has(job.id)} may={may} />
        ))}
      </tbody>
    </Table>
  );
}
