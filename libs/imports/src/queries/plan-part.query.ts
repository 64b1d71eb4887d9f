import type { Transaction } from '@adoption/database';

const PART = 'UPDATE import_files SET ran = $3 WHERE import = $1 AND part = $2';
const USERS = `
INSERT INTO import_users (import, customer, external_id) SELECT $1, c, n FROM unnest($2::int[], $3::text[]) AS u (c, n) ORDER BY c, n ON CONFLICT DO NOTHING`;

/**
 * Notes what writing a part is going to do, before it is done: a step that is taken again after its writes would find nothing left to do.
 * @param users who are not known yet
 */
export async function planPart(
  transaction: Transaction,
  key: number,
  part: number,
  plan: Readonly<Record<string, number>>,
  users: readonly { readonly customer: number; readonly user: string }[],
): Promise<void> {
  await transaction.run(PART, [key, part, JSON.stringify(plan)]);
  if (users.length > 0) await transaction.run(USERS, [key, users.map(({ customer }) => customer), users.map(({ user }) => user)]);
}
