import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '../api/api-problem';
import { type Api, api, client } from '../api/client';
import { toast } from '../kit/toast';
import { SETTINGS } from '../words/settings';
import { isOutdated } from './faults';
import { draftOf, sameDraft, type ScoreDraft, scoreOf } from './score-draft';

type Setting = Api<'ScoreSettingResponse'>;
const SCORE = api.queryOptions('get', '/api/settings/score');

/**
 * The score formula while it is being changed. What is typed stays when the setting is read again; when somebody else has changed it
 * meanwhile, the save is refused, the form shows what is stored, and what was typed is kept aside.
 */
export function useScoreForm(setting: Setting, onJob: (id: string) => void) {
  const [base, setBase] = useState(setting);
  const [draft, setDraft] = useState(() => draftOf(setting.value));
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState<ScoreDraft | null>(null);
  const queries = useQueryClient();
  const start = (next: Setting): void => {
    setBase(next);
    setDraft(draftOf(next.value));
  };
  const untouched = sameDraft(draft, draftOf(base.value));
  if (setting.version > base.version && untouched) start(setting);
  const save = useMutation({
    mutationFn: () => client.PUT('/api/settings/score', { body: { value: scoreOf(draft, base.value), reason: reason.trim(), version: base.version } }),
    onSuccess: ({ data }) => {
      toast(SETTINGS.saved);
      start(data!);
      setReason('');
      setTyped(null);
      if (data!.job !== null) onJob(data!.job.id);
      void queries.invalidateQueries();
    },
    onError: async (error) => {
      if (!isOutdated(problemOf(error))) return;
      void queries.invalidateQueries({ queryKey: ['setting-history'] });
      const stored = await queries.fetchQuery({ ...SCORE, staleTime: 0 });
      setTyped(draft);
      start(stored);
    },
  });
  const problem = save.error === null ? null : problemOf(save.error);
  return { base, draft, setDraft, reason, setReason, typed, setTyped, untouched, save, problem: isOutdated(problem) ? null : problem };
}
