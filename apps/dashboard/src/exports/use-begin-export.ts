import { useMutation } from '@tanstack/react-query';
import { alarm } from '../kit/toast';
import { EXPORTS } from '../words/exports';
import type { ExportWish } from './export-wish';

/** Starts exports at once; what follows them is loaded with the first. */
export const useBeginExport = () =>
  useMutation({
    mutationFn: async (wish: ExportWish): Promise<void> => {
      const { startExport } = await import('./start-export');
      await startExport(wish, crypto.randomUUID());
    },
    onError: (error) => alarm(EXPORTS.notStarted, error),
  });
