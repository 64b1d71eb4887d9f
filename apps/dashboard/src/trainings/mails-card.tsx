import { formatInteger } from '@adoption/presentation';
import { useQueryClient } from '@tanstack/react-query';
import { sendsAgain } from '../campaigns/engagement-facts';
import { JobProgress } from '../jobs/job-progress';
import { hasEnded, useJob } from '../jobs/use-job';
import { Card } from '../kit/card';
import { Status } from '../kit/status';
import { TRAININGS } from '../words/trainings';
import { MailsMove } from './mails-move';
import { SendAgainButton } from './send-again-button';
import styles from './training-page.module.css';
import { type Training, TRAININGS_KEY } from './trainings-query';

const COUNTS = ['sent', 'waiting', 'failed', 'suppressed', 'unknown'] as const;
/** Shown also when there are none. */
const ALWAYS: readonly string[] = ['sent', 'waiting'];

/** The mails of a training: as they go out, what became of them, and that they are paused. Once it has begun none is sent again; of a cancelled one only the word that it is. */
export function MailsCard({ training, begun }: { readonly training: Training; readonly begun: boolean }) {
  const { id, mails, job: jobId, state } = training;
  const queries = useQueryClient();
  const { job, paused } = useJob(state === 'sending' ? jobId : null, () => void queries.invalidateQueries({ queryKey: TRAININGS_KEY }));
  return (
    <Card level={2} title={TRAININGS.mails} subtitle={TRAININGS.mailsNote}>
      {job !== null && !hasEnded(job) && (
        <div className={styles.progress}>
          <JobProgress job={job} label={TRAININGS.sending} labelled paused={paused} />
        </div>
      )}
      {state === 'paused' && (
        <p className={styles.progress}>
          <Status tone="watch">{TRAININGS.mailsPaused(mails.waiting)}</Status>
        </p>
      )}
      <dl className={styles.counts} aria-label={TRAININGS.allMails}>
        {COUNTS.filter((count) => mails[count] > 0 || ALWAYS.includes(count)).map((count) => (
          <div key={count}>
            <dt>{TRAININGS.mailCounts[count]}</dt>
            <dd className="number">{formatInteger(mails[count])}</dd>
          </div>
        ))}
      </dl>
      {mails.failed > 0 && sendsAgain(training) && !begun && <SendAgainButton trainingId={id} failed={mails.failed} />}
      <MailsMove training={training} />
    </Card>
  );
}
