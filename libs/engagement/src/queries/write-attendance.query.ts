import type { Transaction } from '@adoption/database';

const SQL = `
WITH said AS (SELECT * FROM unnest($2::int[], $3::boolean[]) AS said (usr, attended)),
  forgotten AS (DELETE FROM training_attendance WHERE engagement = $1 AND usr IN (SELECT usr FROM said WHERE attended IS NULL))
INSERT INTO training_attendance (engagement, usr, attended) SELECT $1, usr, attended FROM said WHERE attended IS NOT NULL
ON CONFLICT (engagement, usr) DO UPDATE SET attended = excluded.attended`;

/** Notes who came, by key; null: not known. Each person is named once. */
export async function writeAttendance(transaction: Transaction, engagement: number, said: ReadonlyMap<number, boolean | null>): Promise<void> {
  await transaction.query(SQL, [engagement, [...said.keys()], [...said.values()]]);
}
