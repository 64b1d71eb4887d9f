import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../api/client';
import { ConfirmDialog } from '../kit/confirm-dialog';
import { alarm, toast } from '../kit/toast';
import { TRAININGS } from '../words/trainings';
import { type Training, TRAININGS_KEY } from './trainings-query';

/** The address takes no fields, but a write of a browser has a JSON body. */
const NOTHING = {} as never;

/** Calls a training off, when asked twice; says how many get a mail about it. */
export function CancelButton({ training: { id, told } }: { readonly training: Training }) {
  const [asked, setAsked] = useState(false);
  const queries = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => client.POST('/api/intelligence/trainings/{id}/cancel', { params: { path: { id } }, body: NOTHING }),
    onSuccess: () => toast(TRAININGS.cancelled),
    onError: (error) => alarm(TRAININGS.notCancelled, error),
    onSettled: () => queries.invalidateQueries({ queryKey: TRAININGS_KEY }),
  });
  return (
    <>
      <Button variant="default" loading={cancel.isPending} onClick={() => setAsked(true)}>
        {TRAININGS.cancel}
      </Button>
      {asked && (
        <ConfirmDialog
          question={TRAININGS.cancellation(told)}
          verb={TRAININGS.cancel}
          keep={TRAININGS.keep}
          onConfirm={() => {
            setAsked(false);
            cancel.mutate();
          }}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}
