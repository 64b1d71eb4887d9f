import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { alarm } from '../kit/toast';
import { IMPORTS } from '../words/imports';
import { retryWork } from './imports-api';

/** Lets the job that failed go on where it stood. */
export function RetryButton({ id, job }: { readonly id: string; readonly job: string }) {
  const queries = useQueryClient();
  const retry = useMutation({
    mutationFn: () => retryWork(job),
    onError: (error) => alarm(IMPORTS.failed, error),
    onSettled: () => queries.invalidateQueries({ queryKey: ['import', id] }),
  });
  return (
    <p>
      <Button loading={retry.isPending} onClick={() => retry.mutate()}>
        {IMPORTS.retry}
      </Button>
    </p>
  );
}
