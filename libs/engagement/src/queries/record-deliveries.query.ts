import type { Queryable } from '@adoption/database';
import type { DeliveryResult } from '../delivery-result';

// A mail that was given up as unknown meanwhile stays so.
const SQL = `
UPDATE deliveries d SET state = r.state, reason = r.reason, attempts = d.attempts - r.untried, silences = d.silences + r.silent, lease_until = NULL,
  due_at = CASE WHEN r.pause IS NULL THEN d.due_at ELSE now() + make_interval(secs => r.pause) END,
  claim = CASE WHEN r.state = 'pending' THEN NULL ELSE d.claim END, claimed_at = CASE WHEN r.state = 'pending' THEN NULL ELSE d.claimed_at END,
  ended_at = CASE WHEN r.state <> 'pending' THEN now() END
FROM unnest($2::uuid[], $3::text[], $4::text[], $5::float8[], $6::int[], $7::int[]) AS r (id, state, reason, pause, untried, silent)
WHERE d.id = r.id AND d.claim = $1 AND d.state = 'sending'`;

/** Records what became of the mails of a claim, each once. */
export async function recordDeliveries(database: Queryable, claim: string, results: readonly DeliveryResult[]): Promise<void> {
  const column = <Value>(of: (result: DeliveryResult) => Value): Value[] => results.map(of);
  const columns = [
    column(({ id }) => id),
    column(({ state }) => state),
    column(({ reason }) => reason),
    column(({ pauseSeconds }) => pauseSeconds),
    column(({ tried }) => (tried ? 0 : 1)),
    column(({ silent }) => (silent ? 1 : 0)),
  ];
  await database.query(SQL, [claim, ...columns], 'record-deliveries');
}
