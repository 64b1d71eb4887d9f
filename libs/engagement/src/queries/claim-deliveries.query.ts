import type { Transaction } from '@adoption/database';
import { CONTACT_RULES } from '../contact-rules';
import type { SuppressionReason } from '../engagement-states';

/** What a claim has decided about a mail; `reason`: why it is not sent, null: it is handed over now. */
export interface ClaimedDelivery {
  readonly key: number;
  readonly reason: SuppressionReason | null;
}

/** After so long without a word a mail that was being handed over is given up as unknown. */
export const DELIVERY_LEASE_SECONDS = 120;

// Of a training that is off only the cancellation is still sent, and nothing else once it has begun. A change that the same person was told of later, or is about
// to be, and a reminder of how the training stood before are not sent any more.
// Whoever never was active has become so with a first active day; anybody else with a bit of the calendar behind the last active day that was known. What an
// address was sent is counted over all engagements, and mails to it within this claim follow one another. A calendar's first bit is its quarter's first day.
const SQL = `
WITH candidates AS (
  SELECT d.key, d.address, d.message IN ('message', 'reminder') AS counts,
    CASE WHEN s.reason IS NOT NULL THEN s.reason WHEN u.internal OR u.deactivated_at <= now() THEN 'no_seat'
      WHEN d.message <> 'cancellation' AND r.cancelled_at IS NOT NULL THEN 'cancelled'
      WHEN d.message <> 'cancellation' AND r.starts_at <= now() THEN 'too_late'
      WHEN d.message = 'reminder' AND d.sequence < r.sequence THEN 'cancelled'
      WHEN d.message IN ('invitation', 'update') AND EXISTS (SELECT FROM deliveries later WHERE later.engagement = d.engagement AND later.usr = d.usr
        AND later.message IN ('invitation', 'update') AND later.sequence > d.sequence AND later.state IN ('pending', 'sending', 'sent', 'unknown')) THEN 'cancelled'
      WHEN e.kind = 'campaign' AND CASE WHEN t.last_active_on IS NULL
        THEN EXISTS (SELECT FROM user_firsts f WHERE f.customer = e.customer AND f.usr = d.usr AND f.first_active_day IS NOT NULL)
        ELSE EXISTS (SELECT FROM user_calendars c WHERE c.customer = e.customer AND c.usr = d.usr AND c.quarter = ANY (ARRAY(
            SELECT q::date FROM generate_series(date_trunc('quarter', t.last_active_on), now() + interval '1 day', '3 months') AS q))
          AND c.days << greatest(t.last_active_on + 1 - c.quarter, 0) <> 0::bit(92)) END THEN 'active_again' END AS reason
  FROM deliveries d JOIN engagements e ON e.key = d.engagement JOIN users u ON u.key = d.usr LEFT JOIN suppressions s ON s.address = d.address
  LEFT JOIN engagement_targets t ON t.engagement = d.engagement AND t.usr = d.usr LEFT JOIN trainings r ON r.engagement = d.engagement
  WHERE d.key = ANY ($1::bigint[])
), judged AS (
  SELECT key, CASE WHEN reason IS NULL AND counts AND row_number() OVER (PARTITION BY address, counts, reason ORDER BY key) + (
    SELECT count(*) FROM deliveries earlier WHERE earlier.address = candidates.address AND earlier.state IN ('sending', 'sent', 'unknown')
      AND earlier.claimed_at > now() - make_interval(days => $3) AND earlier.message IN ('message', 'reminder')) > $2
    THEN 'contact_cap' ELSE reason END AS reason FROM candidates)
UPDATE deliveries d SET reason = j.reason, state = CASE WHEN j.reason IS NULL THEN 'sending' ELSE 'suppressed' END,
  claim = CASE WHEN j.reason IS NULL THEN $4::uuid END, claimed_at = CASE WHEN j.reason IS NULL THEN now() END,
  lease_until = CASE WHEN j.reason IS NULL THEN now() + make_interval(secs => $5) END, ended_at = CASE WHEN j.reason IS NOT NULL THEN now() END,
  attempts = attempts + CASE WHEN j.reason IS NULL THEN 1 ELSE 0 END
FROM judged j WHERE d.key = j.key RETURNING d.key, d.reason`;

/**
 * Decides about mails that this transaction holds, under the locks of their addresses: each is handed over now, or never.
 * @param claim names the claim, so that only its holder records what became of it
 */
export async function claimDeliveries(transaction: Transaction, keys: readonly number[], claim: string): Promise<ClaimedDelivery[]> {
  const parameters = [keys, CONTACT_RULES.cap, CONTACT_RULES.days, claim, DELIVERY_LEASE_SECONDS];
  return transaction.query<ClaimedDelivery & Record<string, unknown>>(SQL, parameters, 'claim-deliveries');
}
