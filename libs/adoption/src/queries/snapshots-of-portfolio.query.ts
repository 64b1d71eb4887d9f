import type { Transaction } from '@adoption/database';
import type { Day, PeriodKey } from '@adoption/metrics';
import { doubles } from '../blob';

/** What a daily snapshot says of an account, as far as a portfolio shows it. Percents are 0–100, null is "cannot be known". */
export interface PortfolioSnapshot {
  readonly asOf: Day;
  /** Whether something it depends on has changed since it was computed. */
  readonly stale: boolean;
  readonly score: number | null;
  /** Score minus the score as of one period earlier. */
  readonly delta: number | null;
  readonly activation: number | null;
  readonly breadth: number | null;
  readonly dormantShare: number | null;
  readonly dormantUsers: number | null;
  readonly everActive: number | null;
  readonly dormantBefore: number | null;
  readonly recovered: number | null;
  readonly mau: number | null;
  /** A letter for each feature slot. */
  readonly featureHealth: string;
}

/** Columns of the blob after customer and stale, in its order. */
const FIGURES = [
  ['score', 'score'],
  ['delta', 'delta'],
  ['activation', 'user_activation'],
  ['breadth', 'feature_breadth'],
  ['dormantShare', 'dormant_share'],
  ['dormantUsers', 'dormant_users'],
  ['everActive', 'ever_active'],
  ['dormantBefore', 'dormant_before'],
  ['recovered', 'recovered'],
  ['mau', 'mau'],
] as const satisfies readonly (readonly [keyof PortfolioSnapshot, string])[];
const WIDTH = FIGURES.length + 2;

// All of a day in one row: a blob of numbers (NaN is null) and a list of letters, both in the order in which the rows were met.
const SQL = `
SELECT s.as_of AS "asOf", string_agg(float8send(s.customer) || float8send(s.stale::int)${FIGURES.map(([, column]) => ` || float8send(coalesce(s.${column}::float8, 'NaN'))`).join('')}, ''::bytea) AS figures,
  string_agg(coalesce(s.feature_health, ''), ',') AS health
FROM adoption_snapshots s JOIN unnest($1::int[], $2::int[]) AS w (customer, day)
  ON w.customer = s.customer AND s.as_of BETWEEN DATE '1970-01-01' + (w.day - $4::int) AND DATE '1970-01-01' + (w.day - $3::int)
WHERE s.as_of BETWEEN DATE '1970-01-01' + $5::int AND DATE '1970-01-01' + $6::int AND s.period = $7 AND s.formula_version = $8 AND s.computed_at IS NOT NULL
GROUP BY s.as_of ORDER BY s.as_of DESC`;

/** Accounts with a day each, and how far back from it to look. */
export interface SnapshotsWanted {
  readonly customers: readonly number[];
  readonly days: readonly Day[];
  /** Days back from each account's own, both inclusive. */
  readonly nearest: number;
  readonly farthest: number;
  readonly period: PeriodKey;
  readonly formula: number;
}

/** Computed snapshots of accounts, newest first. */
export async function snapshotsOfPortfolio(transaction: Transaction, wanted: SnapshotsWanted): Promise<{ customer: number; snapshot: PortfolioSnapshot }[]> {
  const { customers, days, nearest, farthest, period, formula } = wanted;
  const [from, to] = [days.reduce((least, day) => Math.min(least, day)) - farthest, days.reduce((most, day) => Math.max(most, day)) - nearest];
  const rows = await transaction.read<{ asOf: Day; figures: Buffer; health: string }>('snapshots-of-portfolio', SQL, [
    customers,
    days,
    nearest,
    farthest,
    from,
    to,
    period,
    formula,
  ]);
  return rows.flatMap(({ asOf, figures, health }) => {
    const values = doubles(figures);
    return health.split(',').map((featureHealth, i) => {
      const at = i * WIDTH;
      const figure = (column: number): number | null => {
        const value = values[at + 2 + column]!;
        return Number.isNaN(value) ? null : value;
      };
      const named = Object.fromEntries(FIGURES.map(([name], column) => [name, figure(column)])) as Record<(typeof FIGURES)[number][0], number | null>;
      return { customer: values[at]!, snapshot: { asOf, stale: values[at + 1] === 1, ...named, featureHealth } };
    });
  });
}
