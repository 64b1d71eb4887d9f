import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Import } from './imports-api';

/** Has what is shown of an import elsewhere asked for again when its state has changed. */
export function useFreshLists(id: string, state: Import['state'] | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (state === undefined) return;
    for (const queryKey of [['imports'], ['bad-rows', id]]) void queries.invalidateQueries({ queryKey });
  }, [queries, id, state]);
}
