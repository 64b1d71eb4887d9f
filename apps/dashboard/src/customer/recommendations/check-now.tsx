import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '../../api/api-problem';
import { client } from '../../api/client';
import { alarm, toast } from '../../kit/toast';
import { hasEnded, useJob } from '../../jobs/use-job';
import { RECS } from '../../words/peers';

/** Looks for gaps again at once, instead of tonight. */
export function CheckNow({ customerId }: { readonly customerId: string }) {
  const [jobId, setJobId] = useState<string | null>(null);
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      client.POST('/api/intelligence/recommendations/runs', { params: { header: { 'Idempotency-Key': crypto.randomUUID() } }, body: { customerId } }),
    onSuccess: ({ data }) => setJobId(data!.id),
    onError: (error) => alarm(RECS.notChecked, problemOf(error).detail),
  });
  const { job } = useJob(jobId, (ended) => {
    if (ended.state === 'done') toast(RECS.checked);
    else alarm(RECS.notChecked, ended.error?.detail ?? '');
    for (const queryKey of [
      ['dashboard', customerId],
      ['recommendations', customerId],
    ])
      void queries.invalidateQueries({ queryKey });
  });
  const running = isPending || (jobId !== null && (job === null || !hasEnded(job)));
  return (
    <Button variant="default" size="compact-sm" leftSection={<IconRefresh size={15} aria-hidden="true" />} loading={running} onClick={() => mutate()}>
      {running ? RECS.checking : RECS.refresh}
    </Button>
  );
}
