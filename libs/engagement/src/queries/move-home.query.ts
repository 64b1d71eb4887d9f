import type { Transaction } from '@adoption/database';
import { THIS_HOME } from './this-home';

const SQL = `
UPDATE mail_home SET server = here.server, database = here.database FROM (${THIS_HOME}) here WHERE (mail_home.server, mail_home.database) <> (here.server, here.database)`;

/** Makes this database the one that mails are sent from; whether it was another one: then it has been restored from a backup. */
export async function moveHome(transaction: Transaction): Promise<boolean> {
  return (await transaction.run(SQL)) > 0;
}
