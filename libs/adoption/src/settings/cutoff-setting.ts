import type { AdoptionCutoff, FeatureCutoff } from '@adoption/accounts';
import type { Faults } from './faults';
import type { ReadValue } from './setting-change';

/** More than the catalogue can hold. */
const MOST_CUTOFFS = 1_000;
const MOST_INT = 2_147_483_647;

/**
 * Reads cut-offs, at most one for each feature. What is left out of one is as in the product; null is all of it.
 * @param catalogue keys of the features there are
 */
export const readCutoffs =
  (catalogue: ReadonlySet<string>): ReadValue<readonly FeatureCutoff[]> =>
  (value, pointer, faults) => {
    const seen = new Set<string>();
    return faults.list(value, pointer, MOST_CUTOFFS).flatMap((item, index) => {
      const at = `${pointer}/${index}`;
      const fields = faults.object(item, at, ['feature', 'cutoff']);
      if (fields === null) return [];
      const { feature, cutoff } = fields;
      const read = cutoff === null ? null : readCutoff(cutoff, `${at}/cutoff`, faults);
      if (typeof feature !== 'string' || !catalogue.has(feature)) {
        faults.add(`${at}/feature`, 'unknown_feature', 'names no feature of the catalogue');
        return [];
      }
      if (seen.has(feature)) faults.add(`${at}/feature`, 'duplicate', 'is named by an earlier entry');
      seen.add(feature);
      return [{ feature, cutoff: read }];
    });
  };

function readCutoff(value: unknown, pointer: string, faults: Faults): AdoptionCutoff | null {
  const fields = faults.object(value, pointer, ['percent', 'users', 'days']);
  if (fields === null) return null;
  const part = (name: 'percent' | 'users' | 'days', least: number, most: number): number | null => {
    const given = fields[name] ?? null;
    return given === null ? null : faults.number(given, `${pointer}/${name}`, { least, most, whole: name !== 'percent' });
  };
  return { percent: part('percent', 0, 100), users: part('users', 1, MOST_INT), days: part('days', 1, MOST_INT) };
}
