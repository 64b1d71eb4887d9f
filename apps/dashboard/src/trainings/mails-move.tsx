import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, NOTHING } from '../api/client';
import { alarm, toast } from '../kit/toast';
import { TRAININGS } from '../words/trainings';
import styles from './training-page.module.css';
import { type Training, TRAININGS_KEY } from './trainings-query';

type Move = 'pause' | 'resume';

/** What can be done with the mails of a training: those that wait are paused, those that are paused go out again. */
const moveOf = ({ state, mails }: Training): Move | null =>
  state === 'paused' ? 'resume' : mails.waiting > 0 && (state === 'sending' || state === 'sent') ? 'pause' : null;

/** Pauses the mails of a training, or lets them go out again. */
export function MailsMove({ training }: { readonly training: Training }) {
  const queries = useQueryClient();
  const params = { path: { id: training.id } };
  const { mutate, isPending } = useMutation({
    mutationFn: (move: Move) =>
      move === 'pause'
        ? client.POST('/api/intelligence/engagements/{id}/pause', { params, body: NOTHING })
        : client.POST('/api/intelligence/engagements/{id}/resume', { params, body: NOTHING }),
    onSuccess: (_nothing, move) => toast(TRAININGS.mailsMoved[move]),
    onError: (error, move) => alarm(TRAININGS.mailsNotMoved[move], error),
    onSettled: () => queries.invalidateQueries({ queryKey: TRAININGS_KEY }),
  });
  const move = moveOf(training);
  if (move === null) return null;
  return (
    <Button variant={move === 'resume' ? 'filled' : 'default'} className={`${styles.again} no-print`} loading={isPending} onClick={() => mutate(move)}>
      {TRAININGS.mailsMoves[move]}
    </Button>
  );
}
