import { formatPercent } from '@adoption/presentation';
import { progressPercent } from '../jobs/progress-percent';
import type { Job } from '../jobs/watch-job';
import { Bar } from '../kit/bar';
import { JOBS } from '../words/jobs';
import styles from './export-news.module.css';

interface ExportProgressProps {
  readonly job: Pick<Job, 'progress'>;
  /** What goes on; stands before the percent. */
  readonly words: string;
  /** Names the bar. */
  readonly label: string;
  /** Live events do not come through. */
  readonly paused: boolean;
}

/** How far the making of a file is: "Preparing PDF… 60%", and a bar. */
export function ExportProgress({ job, words, label, paused }: ExportProgressProps) {
  const percent = progressPercent(job.progress);
  const range = percent === null ? {} : { 'aria-valuemin': 0, 'aria-valuemax': 100, 'aria-valuenow': Math.round(percent) };
  const now = percent === null ? words : `${words} ${formatPercent(percent)}`;
  return (
    <div className={styles.progress}>
      <div role="progressbar" aria-label={label} aria-valuetext={now} {...range}>
        <p className="number">{now}</p>
        <Bar percent={percent} />
      </div>
      {paused && <p className="small">{JOBS.paused}</p>}
    </div>
  );
}
