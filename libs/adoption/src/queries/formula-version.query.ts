import type { Transaction } from '@adoption/database';

const SQL = `SELECT coalesce(max(version), 1) AS version FROM setting_versions WHERE topic = 'score'`;

/** The version of the score's formula in force. */
export async function formulaVersion(transaction: Transaction): Promise<number> {
  const [row] = await transaction.read<{ version: number }>('formula-version', SQL, []);
  return row!.version;
}
