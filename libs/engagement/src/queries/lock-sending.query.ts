import type { Transaction } from '@adoption/database';
import { THIS_HOME } from './this-home';

/** An engagement whose mails may be handed over now. */
export interface SendingEngagement {
  readonly key: number;
  /** Whether they hold now. */
  readonly quietHours: boolean;
  /** The customer's zone; null: it names none. */
  readonly timeZone: string | null;
  /** The database's present instant, milliseconds since 1970. */
  readonly now: number;
}

// What is to be said about a training of tomorrow morning cannot wait until then, however long ago it was planned.
const SQL = `
SELECT e.key, e.quiet_hours AND coalesce(t.starts_at > now() + interval '1 day', true) AS "quietHours", c.time_zone AS "timeZone",
  floor(extract(epoch FROM now()) * 1000)::float8 AS now
FROM engagements e JOIN customers c ON c.key = e.customer LEFT JOIN trainings t ON t.engagement = e.key WHERE e.id = $1 AND e.state = 'sending'
  AND NOT EXISTS (SELECT FROM mail_home h, (${THIS_HOME}) here WHERE (h.server, h.database) <> (here.server, here.database)) FOR SHARE OF e`;

/** Keeps an engagement from being paused or cancelled until the transaction ends; undefined when it is not sending (any more), or this is a restored backup that nobody has noticed yet. */
export async function lockSending(transaction: Transaction, id: string): Promise<SendingEngagement | undefined> {
  return (await transaction.query<SendingEngagement & Record<string, unknown>>(SQL, [id], 'lock-sending'))[0];
}
