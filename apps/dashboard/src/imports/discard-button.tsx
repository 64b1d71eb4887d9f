import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmDialog } from '../kit/confirm-dialog';
import { alarm } from '../kit/toast';
import { IMPORTS } from '../words/imports';
import { discardImport, type Import } from './imports-api';

/** Forgets a file of which nothing was imported, after a question. */
export function DiscardButton({ one }: { readonly one: Import }) {
  const [asking, setAsking] = useState(false);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const discard = useMutation({
    mutationFn: () => discardImport(one.id),
    onSuccess: async () => {
      await navigate({ to: '/imports' });
      queries.removeQueries({ queryKey: ['import', one.id] });
      void queries.invalidateQueries({ queryKey: ['imports'] });
    },
    onError: (error) => {
      alarm(IMPORTS.failed, error);
      void queries.invalidateQueries({ queryKey: ['import', one.id] });
    },
  });
  return (
    <>
      <Button variant="default" loading={discard.isPending} onClick={() => setAsking(true)}>
        {IMPORTS.discard}
      </Button>
      {asking && (
        <ConfirmDialog
          question={IMPORTS.discardQuestion(one.fileName)}
          verb={IMPORTS.discard}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            discard.mutate();
          }}
        />
      )}
    </>
  );
}
