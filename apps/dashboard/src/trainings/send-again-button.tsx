import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../api/client';
import { alarm } from '../kit/toast';
import { TRAININGS } from '../words/trainings';
import styles from './training-page.module.css';
import { TRAININGS_KEY } from './trainings-query';

/** Sends the mails of a training once more that the mail server refused. */
export function SendAgainButton({ trainingId, failed }: { readonly trainingId: string; readonly failed: number }) {
  const queries = useQueryClient();
  const again = useMutation({
    mutationFn: () => client.POST('/api/intelligence/engagements/{id}/send-again', { params: { path: { id: trainingId } }, body: {} }),
    onError: (error) => alarm(TRAININGS.notSentAgain, error),
    onSettled: () => queries.invalidateQueries({ queryKey: TRAININGS_KEY }),
  });
  return (
    <Button variant="default" className={`${styles.again} no-print`} loading={again.isPending} onClick={() => again.mutate()}>
      {TRAININGS.sendAgain(failed)}
    </Button>
  );
}
