import type { Transaction } from '@adoption/database';
import type { SettingTopic, StoredSetting } from './stored-settings.query';

const WRITE = `
INSERT INTO setting_versions (topic, version, value, author, reason, created_at) VALUES ($1, $2, $3::jsonb, $4, $5, $6)`;

/** Keeps a new version of a topic. */
export async function writeSetting(transaction: Transaction, topic: SettingTopic, setting: StoredSetting<unknown>): Promise<void> {
  const { version, value, author, reason, changedAt } = setting;
  await transaction.run(WRITE, [topic, version, JSON.stringify(value), author, reason, changedAt]);
}

const MOVE = `
INSERT INTO configuration_versions AS t (topic, version, changed_at) VALUES ($1, 2, $2)
ON CONFLICT (topic) DO UPDATE SET version = t.version + 1, changed_at = excluded.changed_at`;

/** Tells every reader of figures that what they are judged by has changed. */
export async function moveConfiguration(transaction: Transaction, topic: 'score' | 'thresholds', now: Date): Promise<void> {
  await transaction.run(MOVE, [topic, now]);
}
