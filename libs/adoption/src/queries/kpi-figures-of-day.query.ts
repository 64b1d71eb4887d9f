import type { Transaction } from '@adoption/database';
import type { Day, PeriodKey } from '@adoption/metrics';
import { doubles } from '../blob';
import type { KpiFigures } from '../portfolio/kpi-levels';

/** Columns of the blob after the customer, in its order. */
const COLUMNS = ['score', 'dormant_users', 'ever_active', 'dormant_before', 'recovered'] as const;
const WIDTH = COLUMNS.length + 1;

// All of a day in one row: a blob of numbers, NaN is null.
const SQL = `
SELECT string_agg(float8send(customer) || ${COLUMNS.map((column) => `float8send(coalesce(${column}::float8, 'NaN'))`).join(' || ')}, ''::bytea) AS figures
FROM adoption_snapshots WHERE as_of = DATE '1970-01-01' + $1::int AND period = $2 AND formula_version = $3 AND computed_at IS NOT NULL`;

/** Looks up what a day's snapshot of a customer says; null without one. */
export type KpiFiguresOfDay = (customer: number) => KpiFigures | null;

/** What the computed snapshots of one day say, as far as the key figures of a portfolio need it; some fifty bytes an account. */
export async function kpiFiguresOfDay(transaction: Transaction, day: Day, period: PeriodKey, formula: number): Promise<KpiFiguresOfDay> {
  const [row] = await transaction.read<{ figures: Buffer | null }>('kpi-figures-of-day', SQL, [day, period, formula]);
  const values = doubles(row!.figures);
  const places = new Map<number, number>();
  for (let at = 0; at < values.length; at += WIDTH) places.set(values[at]!, at);
  const known = (at: number): number | null => (Number.isNaN(values[at]!) ? null : values[at]!);
  return (customer) => {
    const at = places.get(customer);
    if (at === undefined) return null;
    return { score: known(at + 1), dormantUsers: known(at + 2), everActive: known(at + 3), dormantBefore: known(at + 4), recovered: known(at + 5) };
  };
}
