import type { Transaction } from '@adoption/database';
import type { DayTotals } from '@adoption/metrics';
import { int64, words } from '../blob';

// Sums of whole numbers below 2^53 are exact in double precision, and faster than numeric.
const SQL = `
SELECT string_agg(int4send(day - DATE '1970-01-01') || int8send(events) || int8send(actions::bigint) || int8send(api_calls::bigint) || int4send(creations) || int4send(unmapped) || int4send(late), ''::bytea ORDER BY day) AS days
FROM (SELECT day, sum(events) AS events, sum(actions::double precision) AS actions, sum(api_calls::double precision) AS api_calls, sum(creations)::int AS creations, sum(unmapped)::int AS unmapped, sum(late)::int AS late
  FROM usage_metrics WHERE customer = $1 AND day <= DATE '1970-01-01' + $2::int GROUP BY day) totals`;

const WIDTH = 10;

/** What happened on each day with an event up to `to`, ascending. */
export async function dayTotals(transaction: Transaction, customer: number, to: number): Promise<DayTotals[]> {
  const [row] = await transaction.read<{ days: Buffer | null }>('day-totals', SQL, [customer, to]);
  const packed = words(row!.days);
  return Array.from({ length: packed.length / WIDTH }, (_, i) => {
    const at = i * WIDTH;
    return {
      day: packed[at]!,
      events: int64(packed[at + 1]!, packed[at + 2]!),
      actions: int64(packed[at + 3]!, packed[at + 4]!),
      apiCalls: int64(packed[at + 5]!, packed[at + 6]!),
      creations: packed[at + 7]!,
      unmapped: packed[at + 8]!,
      late: packed[at + 9]!,
    };
  });
}
