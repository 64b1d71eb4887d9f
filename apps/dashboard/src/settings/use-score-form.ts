import { useState } from 'react';
import { type Api, api, client } from '../api/client';
import { draftOf, sameDraft, type ScoreDraft, scoreOf } from './score-draft';
import { useSaveSetting } from './use-save-setting';

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
  const start = (next: Setting): void => {
    setBase(next);
    setDraft(draftOf(next.value));
  };
  const untouched = sameDraft(draft, draftOf(base.value));
  if (setting.version > base.version && untouched) start(setting);
  const { save, problem, outdated } = useSaveSetting({
    version: base.version,
    put: (body: Api<'ScoreSettingRequest'>) => client.PUT('/api/settings/score', { body }),
    read: (queries) => queries.fetchQuery({ ...SCORE, staleTime: 0 }),
    onSaved: (saved) => {
      start(saved);
      setReason('');
      setTyped(null);
    },
    onOutdated: (now) => {
      setTyped(draft);
      start(now);
    },
    onJob,
  });
  const saveDraft = (): void => save.mutate({ value: scoreOf(draft, base.value), reason: reason.trim() });
  return { base, draft, setDraft, reason, setReason, typed, setTyped, untouched, save: saveDraft, saving: save.isPending, problem: outdated ? null : problem };
}
