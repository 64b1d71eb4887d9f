import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { problemOf } from '../api/api-problem';
import { toast } from '../kit/toast';
import { SETTINGS } from '../words/settings';
import { isOutdated } from '../api/faults';

interface Stored {
  readonly version: number;
}

interface SavedSetting<Value, Saved, Now extends Stored> {
  readonly put: (change: { readonly value: Value; readonly reason: string; readonly version: number }) => Promise<{ readonly data?: Saved }>;
  /** Reads what is stored, not what is kept. */
  readonly read: (queries: QueryClient) => Promise<Now>;
  /** What the change is a change of. */
  readonly version: number;
  readonly onSaved: (saved: Saved) => void;
  /** Somebody else has changed the setting meanwhile; nothing was saved. */
  readonly onOutdated: (now: Now) => void;
  readonly onJob: (id: string) => void;
}

/** Saves a setting with a reason, as a change of one version of it; shows what follows from it everywhere. */
export function useSaveSetting<Value, Saved extends { readonly job: { readonly id: string } | null }, Now extends Stored>(
  setting: SavedSetting<Value, Saved, Now>,
) {
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (change: { readonly value: Value; readonly reason: string }) => setting.put({ ...change, version: setting.version }),
    onSuccess: ({ data }) => {
      toast(SETTINGS.saved);
      setting.onSaved(data!);
      if (data!.job !== null) setting.onJob(data!.job.id);
      void queries.invalidateQueries();
    },
    onError: async (error) => {
      if (!isOutdated(problemOf(error))) return;
      void queries.invalidateQueries({ queryKey: ['setting-history'] });
      setting.onOutdated(await setting.read(queries));
    },
  });
  const problem = save.error === null ? null : problemOf(save.error);
  return { save, problem, outdated: isOutdated(problem) };
}
