import type { Transaction } from '@adoption/database';
import type { SnapshotSlot } from '../snapshots/snapshot-slot';

/** An account that others may be compared with on a day. */
export interface PooledAccount {
  readonly key: number;
  readonly id: string;
  readonly segment: string | null;
  readonly industry: string | null;
  /** Whether what is kept of it is true. */
  readonly fresh: boolean;
  /** Moves whenever its kept figures do; null while there are none. */
  readonly token: number | null;
}

// Candidates are in use for the whole of a 30-day window, and their last contract, if they have one, has not ended.
const SQL = `
SELECT c.key, c.id, c.segment, c.industry, s.token::double precision AS token,
  coalesce(NOT s.stale AND s.computed_at IS NOT NULL AND s.catalogue_version = (SELECT version FROM configuration_versions WHERE topic = 'catalogue')
    AND (r.as_of IS NULL OR r.threshold IS NOT DISTINCT FROM s.power_threshold), false) AS fresh
FROM customers c
JOIN customer_activity a ON a.customer = c.key AND a.first_event_day <= DATE '1970-01-01' + $1::int - 29
LEFT JOIN adoption_snapshots s ON s.as_of = DATE '1970-01-01' + $1::int AND s.period = $2 AND s.formula_version = $3 AND s.customer = c.key
LEFT JOIN power_references r ON r.as_of = DATE '1970-01-01' + $1::int AND r.period = $2 AND NOT r.stale AND r.computed_at IS NOT NULL
LEFT JOIN (SELECT customer, max(ends_on) AS ends_on FROM contracts GROUP BY customer) k ON k.customer = c.key
WHERE coalesce(k.ends_on >= DATE '1970-01-01' + $1::int, true)
ORDER BY c.key`;

/** Every account that may be compared with on this day: never churned ones, nor those whose first event day is later than asOf − 29. */
export async function peerPool(transaction: Transaction, { asOf, period }: SnapshotSlot, formulaVersion: number): Promise<PooledAccount[]> {
  return transaction.read<{ [Key in keyof PooledAccount]: PooledAccount[Key] }>('peer-pool', SQL, [asOf, period, formulaVersion]);
}
