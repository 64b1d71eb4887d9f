import type { Transaction } from '@adoption/database';
import type { Addressee } from './plan-deliveries.query';

/** Somebody who was invited, at the address that the invitation went to. */
export interface InvitedPerson extends Addressee {
  /** An invitation or a change of it was handed over, or may have been. */
  readonly told: boolean;
  /** One of them still waits. */
  readonly waiting: boolean;
}

const SQL = `
SELECT i.usr, i.email, i.address, bool_or(d.state IN ('sending', 'sent', 'unknown')) AS told, bool_or(d.state = 'pending') AS waiting
FROM deliveries i JOIN deliveries d ON d.engagement = i.engagement AND d.usr = i.usr AND d.message IN ('invitation', 'update')
WHERE i.engagement = $1 AND i.message = 'invitation' GROUP BY i.usr, i.email, i.address ORDER BY i.usr`;

/** Everybody who was invited to a training, and what they know of it. */
export const invitedPeople = (transaction: Transaction, engagement: number): Promise<InvitedPerson[]> =>
  transaction.query<InvitedPerson & Record<string, unknown>>(SQL, [engagement]);
