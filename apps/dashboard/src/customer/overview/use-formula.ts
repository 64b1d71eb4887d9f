import { type Api, api } from '../../api/client';

export type Formula = Api<'ScoreSettingResponse'>['value'];

/**
 * The numbers of the formula that gave a score; undefined before they are known, and when the formula has changed since.
 * @param version of the score's formula
 */
export function useFormula(version: string, wanted = true): Formula | undefined {
  const { data } = api.useQuery('get', '/api/settings/score', {}, { enabled: wanted });
  return data !== undefined && String(data.version) === version ? data.value : undefined;
}
