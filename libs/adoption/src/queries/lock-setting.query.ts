import type { Transaction } from '@adoption/database';
import type { SettingTopic } from './stored-settings.query';

/** A topic is changed by one transaction at a time; waits for the turn and keeps it until the transaction ends. */
export async function lockSetting(transaction: Transaction, topic: SettingTopic): Promise<void> {
  await transaction.run('SELECT pg_advisory_xact_lock(7705, hashtext($1))', [topic]);
}
