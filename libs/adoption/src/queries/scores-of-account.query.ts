import type { Transaction } from '@adoption/database';

/** The score of an account as of one day, as a snapshot kept it. */
export interface ScoreOfDay {
  readonly day: number;
  readonly formulaVersion: number;
  /** Exact; null where there was not enough data. */
  readonly score: number | null;
  /** Points of the components in the formula's order; null without a score. */
  readonly points: readonly (number | null)[] | null;
  readonly coverage: number | null;
  /** Whether something dated on or before the day has changed since it was computed. */
  readonly stale: boolean;
}

// Of several formula versions the newest that was computed for the day.
const SQL = `
SELECT DISTINCT ON (as_of) as_of AS day, formula_version AS "formulaVersion", score, points, coverage, stale
FROM adoption_snapshots
WHERE customer = $1 AND period = $2 AND as_of = ANY (ARRAY(SELECT DATE '1970-01-01' + wanted FROM unnest($3::int[]) AS wanted)) AND computed_at IS NOT NULL
ORDER BY as_of, formula_version DESC`;

/** The computed snapshots of an account on some days, ascending. */
export async function scoresOfAccount(transaction: Transaction, customer: number, period: string, days: readonly number[]): Promise<ScoreOfDay[]> {
  return transaction.read<{ [Key in keyof ScoreOfDay]: ScoreOfDay[Key] }>('scores-of-account', SQL, [customer, period, days]);
}
