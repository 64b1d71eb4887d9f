import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '../api/api-problem';
import { type Api, api, client } from '../api/client';
import { toast } from '../kit/toast';
import { SETTINGS } from '../words/settings';
import { isOutdated } from './faults';

/** Saves the cut-off of one feature. When somebody else has changed one meanwhile, the save is refused and they are read again. */
export function useSaveCutoff(setting: Api<'FeatureCutoffsResponse'>, onJob: (id: string) => void, onDone: () => void) {
  const [version, setVersion] = useState(setting.version);
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: ({ value, reason }: { readonly value: Api<'FeatureCutoffValue'>; readonly reason: string }) =>
      client.PUT('/api/settings/feature-cutoffs', { body: { value: [value], reason, version } }),
    onSuccess: ({ data }) => {
      toast(SETTINGS.saved);
      if (data!.job !== null) onJob(data!.job.id);
      onDone();
      void queries.invalidateQueries();
    },
    onError: async (error) => {
      if (!isOutdated(problemOf(error))) return;
      void queries.invalidateQueries({ queryKey: ['setting-history'] });
      const stored = await queries.fetchQuery({ ...api.queryOptions('get', '/api/settings/feature-cutoffs'), staleTime: 0 });
      setVersion(stored.version);
    },
  });
  const problem = save.error === null ? null : problemOf(save.error);
  return { save, problem, outdated: isOutdated(problem) };
}
