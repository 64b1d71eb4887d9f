import type { Transaction } from '@adoption/database';

const SQL = 'SELECT EXISTS (SELECT FROM import_files WHERE import = $1) AS kept';

/** Whether the parts of a file are still there. */
export async function fileKept(transaction: Transaction, key: number): Promise<boolean> {
  return (await transaction.query<{ kept: boolean }>(SQL, [key]))[0]!.kept;
}
