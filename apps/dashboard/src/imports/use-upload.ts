import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { problemOf } from '../api/api-problem';
import type { Import } from './imports-api';
import { refuseFile } from './refuse-file';
import { uploadFile } from './upload-file';

/** A file on its way. */
export interface Upload {
  readonly fileName: string;
  /** How much of it has left, 0–100. */
  readonly percent: number;
}

/** Sends one file at a time and goes to its columns when it has arrived; leaving the page ends it. */
export function useUpload(kind: Import['kind']) {
  const [percent, setPercent] = useState(0);
  const [refused, setRefused] = useState<string | null>(null);
  const stopper = useRef<AbortController | null>(null);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const upload = useMutation({
    mutationFn: (file: File) => {
      stopper.current = new AbortController();
      setPercent(0);
      return uploadFile(file, kind, { onSent: setPercent, signal: stopper.current.signal });
    },
    onSuccess: (made) => {
      if (made === null) return;
      void queries.invalidateQueries({ queryKey: ['imports'] });
      void navigate({ to: '/imports/$importId', params: { importId: made.id }, search: { step: 'columns' } });
    },
    onError: (error) => setRefused(problemOf(error).detail),
  });
  useEffect(() => () => stopper.current?.abort(), []);
  return {
    upload: upload.isPending ? ({ fileName: upload.variables.name, percent } satisfies Upload) : null,
    refused,
    take: (file: File | undefined): void => {
      if (file === undefined || upload.isPending) return;
      const reason = refuseFile(file);
      setRefused(reason);
      if (reason === null) upload.mutate(file);
    },
    stop: (): void => stopper.current?.abort(),
  };
}
