import { randomBytes } from 'node:crypto';
import type { Transaction } from '@adoption/database';
import type { DeliveryMessage } from '../engagement-states';

/** Where a mail goes. */
export interface Addressee {
  readonly usr: number;
  readonly email: string;
  readonly address: Buffer;
}

/** Mails of one kind to plan. */
export interface PlannedMails {
  readonly message: DeliveryMessage;
  readonly sequence: number;
  /** Milliseconds since 1970; null: now, by the database's clock. */
  readonly dueAt: number | null;
  readonly to: readonly Addressee[];
}

const TOKEN_BYTES = 16;

const SQL = `
INSERT INTO deliveries (engagement, usr, message, sequence, email, address, token, due_at)
SELECT $1, mail.usr, $2, $3, mail.email, mail.address, mail.token, coalesce(to_timestamp($4::double precision / 1000), now())
FROM unnest($5::int[], $6::text[], $7::bytea[], $8::bytea[]) AS mail (usr, email, address, token)`;

/** Plans one mail to each person; returns how many. */
export async function planDeliveries(transaction: Transaction, engagement: number, { message, sequence, dueAt, to }: PlannedMails): Promise<number> {
  const columns = [to.map(({ usr }) => usr), to.map(({ email }) => email), to.map(({ address }) => address), to.map(() => randomBytes(TOKEN_BYTES))];
  return transaction.run(SQL, [engagement, message, sequence, dueAt, ...columns]);
}
