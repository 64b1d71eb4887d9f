import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '../../api/api-problem';
import { client } from '../../api/client';
import { alarm, toast } from '../../kit/toast';
import { type Job, useJob } from '../../jobs/use-job';
import { RECS } from '../../words/peers';
import { checkProgress } from './check-progress';
import styles from './check-now.module.css';

/** Looks for gaps again at once, instead of tonight; says how far it is. */
export function CheckNow({ customerId }: { readonly customerId: string }) {
  const [jobId, setJobId] = useState<string | null>(null);
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      client.POST('/api/intelligence/recommendations/runs', { params: { header: { 'Idempotency-Key': crypto.randomUUID() } }, body: { customerId } }),
    onSuccess: ({ data }) => setJobId(data!.id),
    onError: (error) => alarm(RECS.notChecked, error),
  });
  const { job } = useJob(jobId, (ended) => {
    tellEnd(ended);
    setJobId(null);
    for (const queryKey of [['dashboard', customerId], ['recommendations', customerId], ['portfolio']]) void queries.invalidateQueries({ queryKey });
  });
  const running = isPending || jobId !== null;
  return (
    <span className={styles.check}>
      <span role="status" className="small">
        {running && checkProgress(job)}
      </span>
      <Button variant="default" size="compact-sm" leftSection={<IconRefresh size={15} aria-hidden="true" />} loading={running} onClick={() => mutate()}>
        {RECS.refresh}
      </Button>
    </span>
  );
}

function tellEnd({ state, error }: Job): void {
  if (state === 'done') toast(RECS.checked);
  else if (state === 'cancelled') toast(RECS.checkCancelled);
  else if (error === null) alarm(RECS.notChecked, null, RECS.checkFailed);
  else alarm(RECS.notChecked, new ApiProblem(error.status, error.title, error.detail, error.instance, [], null));
}
