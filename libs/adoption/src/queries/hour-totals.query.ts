import type { Transaction } from '@adoption/database';
import type { HourTotals, Window } from '@adoption/metrics';
import { words } from '../blob';

const SQL = `
SELECT string_agg(int4send(day - DATE '1970-01-01') || int4send(hour::int) || int4send(events), ''::bytea) AS hours
FROM usage_metrics WHERE customer = $1 AND day BETWEEN DATE '1970-01-01' + $2::int AND DATE '1970-01-01' + $3::int AND events > 0`;

/** Human events by local day and hour of the window. */
export async function hourTotals(transaction: Transaction, customer: number, window: Pick<Window, 'from' | 'to'>): Promise<HourTotals[]> {
  const [row] = await transaction.read<{ hours: Buffer | null }>('hour-totals', SQL, [customer, window.from, window.to]);
  const packed = words(row!.hours);
  return Array.from({ length: packed.length / 3 }, (_, i) => ({ day: packed[i * 3]!, hour: packed[i * 3 + 1]!, events: packed[i * 3 + 2]! }));
}
