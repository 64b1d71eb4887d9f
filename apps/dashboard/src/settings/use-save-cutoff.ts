import { useState } from 'react';
import { type Api, api, client } from '../api/client';
import { useSaveSetting } from './use-save-setting';

/** Saves the cut-off of one feature. When somebody else has changed one meanwhile, the save is refused and they are read again. */
export function useSaveCutoff(setting: Api<'FeatureCutoffsResponse'>, onJob: (id: string) => void, onDone: () => void) {
  const [version, setVersion] = useState(setting.version);
  return useSaveSetting({
    version,
    put: (body: Api<'FeatureCutoffsRequest'>) => client.PUT('/api/settings/feature-cutoffs', { body }),
    read: (queries) => queries.fetchQuery({ ...api.queryOptions('get', '/api/settings/feature-cutoffs'), staleTime: 0 }),
    onSaved: onDone,
    onOutdated: (now) => setVersion(now.version),
    onJob,
  });
}
