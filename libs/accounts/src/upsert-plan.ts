import { isDeepStrictEqual } from 'node:util';
import type { Candidate, Rejection } from './read-rows';

/** What a bulk write did, row by row for those that were refused. */
export interface BulkAnswer {
  readonly created: number;
  readonly updated: number;
  /** Rows that said nothing new. */
  readonly unchanged: number;
  readonly rejected: readonly Rejection[];
}

/** What is to be written so that the stored rows say what the given ones say. */
export interface UpsertPlan<Stored> {
  readonly created: readonly Stored[];
  readonly updated: readonly { readonly before: Stored; readonly after: Stored }[];
  readonly unchanged: number;
}

/** Keeps the first row of every key and refuses the later ones. */
export function distinctRows<Row>(candidates: readonly Candidate<Row>[], keyOf: (row: Row) => string): { candidates: Candidate<Row>[]; rejected: Rejection[] } {
  const seen = new Set<string>();
  const kept: Candidate<Row>[] = [];
  const rejected: Rejection[] = [];
  for (const candidate of candidates) {
    const key = keyOf(candidate.row);
    if (seen.has(key)) rejected.push({ index: candidate.index, code: 'duplicate_row', detail: 'An earlier row of the request is about the same thing.' });
    else {
      seen.add(key);
      kept.push(candidate);
    }
  }
  return { candidates: kept, rejected };
}

/**
 * Compares rows with what is stored. A field that a row does not carry stays as it is; null sets it back to what a new row
 * has there.
 * @param rows of distinct keys
 * @param blank a new row in which nothing but the key is known
 */
export function planUpsert<Stored extends object, Row extends object>(
  rows: readonly Row[],
  stored: ReadonlyMap<string, Stored>,
  keyOf: (row: Row) => string,
  blank: Stored,
): UpsertPlan<Stored> {
  const created: Stored[] = [];
  const updated: { before: Stored; after: Stored }[] = [];
  let unchanged = 0;
  for (const row of rows) {
    const before = stored.get(keyOf(row));
    const after = { ...(before ?? blank) } as Record<string, unknown>;
    let differs = before === undefined;
    for (const [name, value] of Object.entries(row)) {
      if (value === undefined) continue;
      const wanted: unknown = value ?? blank[name as keyof Stored] ?? null;
      if (after[name] === wanted || (typeof wanted === 'object' && isDeepStrictEqual(after[name], wanted))) continue;
      after[name] = wanted;
      differs = true;
    }
    if (before === undefined) created.push(after as Stored);
    else if (differs) updated.push({ before, after: after as Stored });
    else unchanged++;
  }
  return { created, updated, unchanged };
}

/** Every row of a plan that has to be written. */
export const changedRows = <Stored>(plan: UpsertPlan<Stored>): Stored[] => [...plan.created, ...plan.updated.map(({ after }) => after)];

/** The answer for a plan that was carried out. */
export const bulkAnswer = (plan: UpsertPlan<unknown>, rejected: readonly Rejection[]): BulkAnswer => ({
  created: plan.created.length,
  updated: plan.updated.length,
  unchanged: plan.unchanged,
  rejected: rejected.toSorted((a, b) => a.index - b.index),
});
