import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiProblem, problemOf } from '../api/api-problem';
import { type Api, client } from '../api/client';
import { viewToast } from '../kit/view-toast';
import { leftOutLine } from '../users/left-out-words';
import { TRAININGS } from '../words/trainings';
import { TRAININGS_KEY } from './trainings-query';

/**
 * Schedules a training, once for an opened form however often it is sent; says so, with a way to it. A form that is changed after an answer was lost
 * schedules no second one.
 */
export function useSchedule(customerId: string, onDone: () => void) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [key] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: async ({ body }: { readonly body: Api<'TrainingRequest'>; readonly guests: Api<'TrainingGuestsResponse'> | undefined }) => {
      const params = { path: { customerId }, header: { 'Idempotency-Key': key } };
      try {
        return (await client.POST('/api/intelligence/adoption/{customerId}/trainings', { params, body })).data!;
      } catch (error) {
        const { status, title, reference, code } = problemOf(error);
        if (code !== 'idempotency_key_reused') throw error;
        void queries.invalidateQueries({ queryKey: TRAININGS_KEY });
        throw new ApiProblem(status, title, TRAININGS.scheduledBefore, reference, [], null, code);
      }
    },
    onSuccess: ({ trainingId }, { guests }) => {
      void queries.invalidateQueries({ queryKey: TRAININGS_KEY });
      const leftOut = guests === undefined ? null : leftOutLine(guests.excluded);
      const told = [TRAININGS.scheduled(guests?.invited), leftOut].filter((part) => part !== null).join(' ');
      viewToast({ message: told, name: TRAININGS.viewNamed, onView: () => void navigate({ to: '/trainings/$trainingId', params: { trainingId } }) });
      onDone();
    },
  });
}
