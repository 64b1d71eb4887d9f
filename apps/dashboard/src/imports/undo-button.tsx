import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmDialog } from '../kit/confirm-dialog';
import { alarm } from '../kit/toast';
import { IMPORTS } from '../words/imports';
import { undoImport } from './imports-api';

/** Takes an import of events back, after a question. */
export function UndoButton({ id, fileName }: { readonly id: string; readonly fileName: string }) {
  const [asking, setAsking] = useState(false);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const undo = useMutation({
    mutationFn: () => undoImport(id),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['import', id] });
      await navigate({ to: '/imports/$importId', params: { importId: id }, search: { step: 'import' } });
    },
    onError: (error) => alarm(IMPORTS.failed, error),
  });
  return (
    <>
      <Button variant="default" size="compact-sm" loading={undo.isPending} aria-label={IMPORTS.undoNamed(fileName)} onClick={() => setAsking(true)}>
        {IMPORTS.undo}
      </Button>
      {asking && (
        <ConfirmDialog
          question={IMPORTS.undoQuestion(fileName)}
          verb={IMPORTS.undo}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            undo.mutate();
          }}
        />
      )}
    </>
  );
}
