import type { Transaction } from '@adoption/database';
import type { StoredState } from '../import-record';

const SQL = 'SELECT state, job FROM imports WHERE key = $1 FOR UPDATE';

/** Holds an import until the transaction ends; undefined when it is gone. */
export async function lockImport(transaction: Transaction, key: number): Promise<{ state: StoredState; job: string | null } | undefined> {
  const [row] = await transaction.query<{ state: StoredState; job: string | null }>(SQL, [key]);
  return row;
}
