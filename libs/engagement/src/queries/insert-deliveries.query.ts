import type { Transaction } from '@adoption/database';

/** A mail that shall go out. */
export interface DeliveryRow {
  /** UUID of the user. */
  readonly id: string;
  readonly email: string;
  readonly address: Buffer;
  readonly token: Buffer;
}

// Mails are due by the database's clock.
const SQL = `
INSERT INTO deliveries (engagement, usr, message, email, address, token, due_at)
SELECT $1, u.key, 'message', t.email, t.address, t.token, coalesce($2::timestamptz, now())
FROM unnest($3::uuid[], $4::text[], $5::bytea[], $6::bytea[]) AS t (id, email, address, token) JOIN users u ON u.id = t.id ORDER BY u.key`;

/**
 * Makes one pending mail for each recipient.
 * @param dueAt null: at once
 */
export async function insertDeliveries(transaction: Transaction, engagement: number, rows: readonly DeliveryRow[], dueAt: Date | null): Promise<void> {
  const columns = [rows.map(({ id }) => id), rows.map(({ email }) => email), rows.map(({ address }) => address), rows.map(({ token }) => token)];
  await transaction.run(SQL, [engagement, dueAt, ...columns]);
}
