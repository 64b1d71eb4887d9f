import type { Transaction } from '@adoption/database';

const SQL =
  "WITH users AS (DELETE FROM import_users WHERE import = $1), files AS (DELETE FROM import_files WHERE import = $1) UPDATE imports SET state = 'undone' WHERE key = $1";

/** Everything that the import brought is gone. */
export async function finishUndo(transaction: Transaction, key: number): Promise<void> {
  await transaction.run(SQL, [key]);
}
