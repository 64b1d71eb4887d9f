import type { Queryable } from '@adoption/database';

/** What is set, each topic with versions of its own. */
export type SettingTopic = 'score' | 'thresholds' | 'feature_cutoffs';

/** A version as it was saved; its value is what the topic's reader made of it. */
export interface StoredSetting<Value> {
  readonly version: number;
  readonly value: Value;
  readonly author: string;
  readonly reason: string;
  readonly changedAt: Date;
}

const SQL = `
SELECT version, value, author, reason, created_at AS "changedAt" FROM setting_versions
WHERE topic = $1 AND version <= $2 ORDER BY version DESC LIMIT $3`;

/** A number that no version reaches. */
export const NEWEST = 2_147_483_647;

/** Versions of a topic up to `newest`, the newest first. A version is never changed or removed. */
export async function storedSettings<Value>(database: Queryable, topic: SettingTopic, newest: number, limit: number): Promise<StoredSetting<Value>[]> {
  return database.query<StoredSetting<Value> & Record<string, unknown>>(SQL, [topic, newest, limit]);
}
