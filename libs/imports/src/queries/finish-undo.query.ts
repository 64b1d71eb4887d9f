import type { Transaction } from '@adoption/database';

const SQL = `
WITH files AS (DELETE FROM import_files WHERE import = $1), gone AS (
  DELETE FROM import_users n USING import_customers m WHERE m.import = $1 AND n.customer = m.customer
    AND NOT EXISTS (SELECT FROM users u WHERE u.customer = n.customer AND u.external_id = n.external_id))
UPDATE imports SET state = 'undone' WHERE key = $1`;

/** Everything that the import brought is gone. Users who stay because another import brought events of theirs too go with that one. */
export async function finishUndo(transaction: Transaction, key: number): Promise<void> {
  await transaction.run(SQL, [key]);
}
