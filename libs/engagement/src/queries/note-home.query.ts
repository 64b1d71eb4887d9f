import type { Transaction } from '@adoption/database';
import { THIS_HOME } from './this-home';

const SQL = `INSERT INTO mail_home (server, database) ${THIS_HOME} ON CONFLICT DO NOTHING`;

/** Notes at the first start from which database mails are sent. */
export async function noteHome(transaction: Transaction): Promise<void> {
  await transaction.run(SQL);
}
