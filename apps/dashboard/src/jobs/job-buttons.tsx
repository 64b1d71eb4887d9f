import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { problemOf } from '../api/api-problem';
import { client, NOTHING } from '../api/client';
import { RowButtons } from '../kit/plain-table';
import { alarm } from '../kit/toast';
import { JOBS } from '../words/jobs';
import { JOBS_KEY } from './jobs-query';
import { kindOf } from './kind-of';
import { hasEnded, type Job } from './use-job';

/** It ends when its campaign or training is paused or cancelled, where that is shown. */
const SENDS_MAILS = 'send-mails';

/** What can be done about a job. */
export function JobButtons({ job }: { readonly job: Job }) {
  const queries = useQueryClient();
  const after = { onSuccess: () => queries.invalidateQueries({ queryKey: JOBS_KEY }), onError: (error: Error) => alarm(JOBS.notDone, problemOf(error).detail) };
  const params = { path: { id: job.id } };
  const retry = useMutation({ mutationFn: () => client.POST('/api/jobs/{id}/retry', { params, body: NOTHING }), ...after });
  const cancel = useMutation({ mutationFn: () => client.POST('/api/jobs/{id}/cancel', { params, body: NOTHING }), ...after });
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
