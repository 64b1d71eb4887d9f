import type { Candidate, Rejection } from './read-rows';
import { BLANK_FEATURE, type FeatureRecord, type FeatureRow } from './rows/feature-row';
import { planUpsert, type UpsertPlan } from './upsert-plan';

/** Features that the catalogue holds at most: the width of the bit sets in the rollups. */
export const MOST_FEATURES = 128;

export interface CataloguePlan extends UpsertPlan<FeatureRecord> {
  readonly rejected: readonly Rejection[];
  /** Features whose event names are replaced. */
  readonly remapped: readonly FeatureRecord[];
  /** What decides how later events are read has changed. */
  readonly readsChange: boolean;
}

const featureKey = ({ key }: { readonly key: string }): string => key;

/**
 * Compares rows of distinct keys with the catalogue. New features get the smallest slots that no feature ever had; slots are
 * given once and for good. An event name belongs to one feature; what is released in the same request may be claimed by another row.
 */
export function planCatalogue(candidates: readonly Candidate<FeatureRow>[], catalogue: readonly FeatureRecord[]): CataloguePlan {
  const stored = new Map(catalogue.map((record) => [record.key, record]));
  const { fitting, rejected } = withinCapacity(candidates, stored);
  const { accepted, taken } = withFreeEvents(fitting, catalogue);
  const plan = planUpsert(
    accepted.map(({ row }) => row),
    stored,
    featureKey,
    BLANK_FEATURE,
  );
  const used = new Set(catalogue.map(({ slot }) => slot));
  const free = Array.from({ length: MOST_FEATURES }, (_, slot) => slot).filter((slot) => !used.has(slot));
  const created = plan.created.map((record, i) => ({ ...record, slot: free[i]! }));
  const remapped = plan.updated.filter(({ before, after }) => before.events !== after.events).map(({ after }) => after);
  const readsChange = created.length > 0 || plan.updated.some(({ before, after }) => before.events !== after.events || before.properties !== after.properties);
  return { created, updated: plan.updated, unchanged: plan.unchanged, rejected: [...rejected, ...taken], remapped: [...created, ...remapped], readsChange };
}

function withinCapacity(
  candidates: readonly Candidate<FeatureRow>[],
  stored: ReadonlyMap<string, FeatureRecord>,
): { fitting: Candidate<FeatureRow>[]; rejected: Rejection[] } {
  const fitting: Candidate<FeatureRow>[] = [];
  const rejected: Rejection[] = [];
  let room = MOST_FEATURES - stored.size;
  for (const candidate of candidates) {
    if (stored.has(candidate.row.key) || room-- > 0) fitting.push(candidate);
    else
      rejected.push({
        index: candidate.index,
        code: 'too_many_features',
        detail: `The catalogue holds at most ${MOST_FEATURES} features, archived ones included.`,
      });
  }
  return { fitting, rejected };
}

/** Refuses rows that claim another feature's event name. A refused row releases nothing, so the rest is judged again until nothing changes. */
function withFreeEvents(
  candidates: readonly Candidate<FeatureRow>[],
  catalogue: readonly FeatureRecord[],
): { accepted: readonly Candidate<FeatureRow>[]; taken: Rejection[] } {
  let accepted = candidates;
  const taken: Rejection[] = [];
  for (;;) {
    const replaced = new Set(accepted.filter(({ row }) => row.events !== undefined).map(({ row }) => row.key));
    const owners = new Map<string, string>();
    for (const { key, events } of catalogue) if (!replaced.has(key)) for (const { name } of events) owners.set(name, key);
    const still: Candidate<FeatureRow>[] = [];
    for (const candidate of accepted) {
      const { key, events } = candidate.row;
      if (events?.some(({ name }) => (owners.get(name) ?? key) !== key))
        taken.push({ index: candidate.index, code: 'event_taken', detail: 'events names an event that belongs to another feature.' });
      else {
        still.push(candidate);
        for (const { name } of events ?? []) owners.set(name, key);
      }
    }
    if (still.length === accepted.length) return { accepted, taken };
    accepted = still;
  }
}
