import type { Transaction } from '@adoption/database';

const SQL = `
SELECT u.id, u.key FROM engagement_targets g JOIN users u ON u.key = g.usr WHERE g.engagement = $1 AND u.id = ANY($2::uuid[])`;

/** Keys of those of these people who were invited, by UUID. */
export async function invitedIds(transaction: Transaction, engagement: number, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await transaction.query<{ id: string; key: number }>(SQL, [engagement, ids]);
  return new Map(rows.map(({ id, key }) => [id, key]));
}
