import type { Transaction } from '@adoption/database';
import type { GaugeRecord } from '../rows/gauge-row';

const SQL = `
INSERT INTO usage_gauges (customer, metric, day, value, updated_at)
SELECT customer, metric, date, value, $2 FROM jsonb_to_recordset($1::jsonb) AS r (customer int, metric text, date date, value double precision)
ORDER BY customer, metric, date
ON CONFLICT (customer, metric, day) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at`;

/** Stores measured values, replacing those of the same customer, metric and day. */
export async function writeGauges(transaction: Transaction, gauges: readonly GaugeRecord[], now: Date): Promise<void> {
  await transaction.run(SQL, [JSON.stringify(gauges), now]);
}
