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
const NO_FIGURES = Object.fromEntries(FIGURES.map(([name]) => [name, null])) as Record<(typeof FIGURES)[number][0], number | null>;

// All of a day in one row: a blob of numbers (NaN is null) and a list of letters, both in the order in which the rows were met.
const PACKED = `
SELECT s.as_of AS "asOf", string_agg(float8send(s.customer) || float8send(s.stale::int)${FIGURES.map(([, column]) => ` || float8send(coalesce(s.${column}::float8, 'NaN'))`).join('')}, ''::bytea) AS figures,
  string_agg(coalesce(s.feature_health, ''), ',') AS health
FROM adoption_snapshots s`;

const OF_DAY = `${PACKED}
WHERE s.as_of = DATE '1970-01-01' + $1::int AND s.period = $2 AND s.formula_version = $3 AND s.computed_at IS NOT NULL GROUP BY s.as_of`;

/** The computed snapshots of all accounts on one day, by customer. */
export async function snapshotsOfDay(transaction: Transaction, day: Day, period: PeriodKey, formula: number): Promise<ReadonlyMap<number, PortfolioSnapshot>> {
  return new Map((await transaction.read<PackedDay>('snapshots-of-day', OF_DAY, [day, period, formula])).flatMap(unpacked));
}

const OLDER = `${PACKED} JOIN unnest($1::int[], $2::int[]) AS w (customer, day)
  ON w.customer = s.customer AND s.as_of BETWEEN DATE '1970-01-01' + (w.day - $4::int) AND DATE '1970-01-01' + (w.day - $3::int)
WHERE s.period = $5 AND s.formula_version = $6 AND s.computed_at IS NOT NULL
GROUP BY s.as_of ORDER BY s.as_of`;

/**
 * The newest computed snapshots that some accounts have within so many days before their own day, by customer.
 * @param nearest days back, inclusive, as `farthest`
 */
export async function olderSnapshots(
  transaction: Transaction,
  accounts: readonly { readonly key: number; readonly day: Day }[],
  { nearest, farthest }: { readonly nearest: number; readonly farthest: number },
  period: PeriodKey,
  formula: number,
): Promise<ReadonlyMap<number, PortfolioSnapshot>> {
  const parameters = [accounts.map(({ key }) => key), accounts.map(({ day }) => day), nearest, farthest, period, formula];
  // Oldest first: of several the newest stays.
  return new Map((await transaction.read<PackedDay>('older-snapshots', OLDER, parameters)).flatMap(unpacked));
}

interface PackedDay {
  readonly asOf: Day;
  readonly figures: Buffer;
  readonly health: string;
}

function unpacked({ asOf, figures, health }: PackedDay): [number, PortfolioSnapshot][] {
  const values = doubles(figures);
  return health.split(',').map((featureHealth, i) => {
    const at = i * WIDTH;
    const figure = (column: number): number | null => {
      const value = values[at + 2 + column]!;
      return Number.isNaN(value) ? null : value;
    };
    const named = { ...NO_FIGURES };
    FIGURES.forEach(([name], column) => (named[name] = figure(column)));
    return [values[at]!, { asOf, stale: values[at + 1] === 1, ...named, featureHealth }];
  });
}
