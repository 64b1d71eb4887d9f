import { Button } from '@mantine/core';
import { RowButtons } from '../kit/plain-table';
import { JOBS } from '../words/jobs';
import { kindOf } from './kind-of';
import { hasEnded, type Job } from './use-job';
import { useJobMoves } from './use-job-moves';

/** It ends when its campaign or training is paused or cancelled, where that is shown. */
const SENDS_MAILS = 'send-mails';

/** What can be done about a job. */
export function JobButtons({ job }: { readonly job: Job }) {
  const { retry, cancel } = useJobMoves(job.id);
  return (
    <RowButtons>
      {(job.state === 'failed' || job.state === 'cancelled') && (
        <Button variant="default" size="compact-sm" loading={retry.isPending} aria-label={JOBS.retryNamed(kindOf(job))} onClick={() => retry.mutate()}>
          {JOBS.retry}
        </Button>
      )}
      {!hasEnded(job) && job.kind !== SENDS_MAILS && (
        <Button variant="default" size="compact-sm" loading={cancel.isPending} aria-label={JOBS.cancelNamed(kindOf(job))} onClick={() => cancel.mutate()}>
          {JOBS.cancel}
        </Button>
      )}
    </RowButtons>
  );
}
