import type { Transaction } from '@adoption/database';

const SQL = `
UPDATE imports SET state = $2, job = $3, run_at = CASE WHEN $2 = 'importing' THEN coalesce(run_at, to_timestamp($4::double precision / 1000)) ELSE run_at END
WHERE key = $1`;

/** Notes that an import is being run or undone. */
export async function startWork(transaction: Transaction, key: number, state: 'importing' | 'undoing', job: string, now: number): Promise<void> {
  await transaction.run(SQL, [key, state, job, now]);
}
