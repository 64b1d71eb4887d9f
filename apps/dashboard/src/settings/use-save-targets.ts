import { useState } from 'react';
import { type Api, api, client } from '../api/client';
import { useSaveSetting } from './use-save-setting';

/**
 * Saves all targets, as a change of those that were there when the dialog was opened. When somebody else has changed them meanwhile, the
 * save is refused, they are read again, and the next save is a change of those.
 */
export function useSaveTargets(setting: Api<'ThresholdsResponse'>, onJob: (id: string) => void, onDone: () => void) {
  const [version, setVersion] = useState(setting.version);
  return useSaveSetting({
    version,
    put: (body: Api<'ThresholdsRequest'>) => client.PUT('/api/settings/thresholds', { body }),
    read: (queries) => queries.fetchQuery({ ...api.queryOptions('get', '/api/settings/thresholds'), staleTime: 0 }),
    onSaved: onDone,
    onOutdated: (now) => setVersion(now.version),
    onJob,
  });
}
