import type { Transaction } from '@adoption/database';

// A link lasts whole days from when it was made, unless a person has ended it before that: such a one stays ended.
const SQL = `
UPDATE download_links SET expires_at = greatest(expires_at, created_at + make_interval(secs => 86400 * ($3::int + ceil(extract(epoch FROM $2::timestamptz - created_at) / 86400))::float8))
WHERE engagement = $1 AND expires_at > created_at AND extract(epoch FROM expires_at - created_at) % 86400 = 0`;

/** Lets the links of an engagement last for so many whole days from now, if they would end before that; those that a person has ended stay so. */
export async function extendDownloadLink(transaction: Transaction, engagement: number, now: Date, days: number): Promise<void> {
  await transaction.run(SQL, [engagement, now, days]);
}
