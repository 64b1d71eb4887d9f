import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, NOTHING } from '../api/client';
import { alarm } from '../kit/toast';
import { JOBS } from '../words/jobs';
import { JOBS_KEY } from './jobs-query';
import type { Job } from './watch-job';

/** Takes a job up again, or ends it; a refusal is shown. @param onMoved gets the job as it is then */
export function useJobMoves(id: string, onMoved?: (job: Job) => void) {
  const queries = useQueryClient();
  const after = {
    onSuccess: (job: Job): Promise<void> => {
      onMoved?.(job);
      return queries.invalidateQueries({ queryKey: JOBS_KEY });
    },
    onError: (error: Error): void => alarm(JOBS.notDone, error),
  };
  const params = { path: { id } };
  const retry = useMutation({ mutationFn: async () => (await client.POST('/api/jobs/{id}/retry', { params, body: NOTHING })).data!, ...after });
  const cancel = useMutation({ mutationFn: async () => (await client.POST('/api/jobs/{id}/cancel', { params, body: NOTHING })).data!, ...after });
  return { retry, cancel };
}
