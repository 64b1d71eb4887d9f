import type { Transaction } from '@adoption/database';
import type { Day } from '@adoption/metrics';

const SQL = `
SELECT w.customer, array_to_json(array_agg(s.score ORDER BY week.back DESC))::text AS scores
FROM unnest($1::int[], $2::int[]) AS w (customer, day) CROSS JOIN generate_series(0, $3::int - 1) AS week (back)
LEFT JOIN adoption_snapshots s ON s.as_of = DATE '1970-01-01' + (w.day - 7 * week.back) AND s.period = '30d' AND s.formula_version = $4
  AND s.customer = w.customer AND s.computed_at IS NOT NULL
GROUP BY w.customer`;

/**
 * Scores over 30 days of accounts as of their own day and of each week before it, oldest first; null where there is no snapshot or no score.
 * @returns by customer, an entry for each week
 */
export async function weeklyScores(
  transaction: Transaction,
  accounts: readonly { readonly key: number; readonly day: Day }[],
  weeks: number,
  formula: number,
): Promise<ReadonlyMap<number, (number | null)[]>> {
  const parameters = [accounts.map(({ key }) => key), accounts.map(({ day }) => day), weeks, formula];
  const rows = await transaction.read<{ customer: number; scores: string }>('weekly-scores', SQL, parameters);
  return new Map(rows.map(({ customer, scores }) => [customer, JSON.parse(scores) as (number | null)[]]));
}
