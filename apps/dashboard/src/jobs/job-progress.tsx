import { formatInteger, MISSING } from '@adoption/presentation';
import { Bar } from '../kit/bar';
import { Value } from '../kit/value';
import { JOBS } from '../words/jobs';
import { progressPercent } from './progress-percent';
import { useAnnouncedProgress } from './use-announced-progress';
import { hasEnded, type Job } from './watch-job';
import styles from './job-progress.module.css';

interface JobProgressProps {
  readonly job: Pick<Job, 'state' | 'progress'>;
  /** Names the bar. */
  readonly label: string;
  /** Where the name does not stand beside it already, it is shown. */
  readonly labelled?: boolean;
  /** Live events do not come through. */
  readonly paused: boolean;
  /** How a count is said; left out: "128 of 133". */
  readonly words?: (done: string, total: string) => string;
}

/** How far a job is: as a count, as a bar while it goes on, and said at every quarter. */
export function JobProgress({ job, label, labelled = false, paused, words = JOBS.of }: JobProgressProps) {
  useAnnouncedProgress(job, label);
  const { done, total } = job.progress;
  const percent = progressPercent(job.progress);
  const count = percent === null ? null : words(formatInteger(done), formatInteger(total));
  if (hasEnded(job)) return <Value text={count ?? MISSING} />;
  const now = count ?? JOBS.unknownTotal[job.state === 'queued' ? 'queued' : 'running'];
  const range = percent === null ? {} : { 'aria-valuemin': 0, 'aria-valuemax': 100, 'aria-valuenow': Math.round(percent) };
  return (
    <div className={styles.progress}>
      <div role="progressbar" aria-label={label} aria-valuetext={now} {...range}>
        <p>
          {labelled && label} <span className="number">{now}</span>
        </p>
        <Bar percent={percent} />
      </div>
      {paused && <p className="small">{JOBS.paused}</p>}
    </div>
  );
}
