import type { Queryable } from '@adoption/database';

/** The newest version of what figures are judged by; 1: the product's own. */
export interface SettingVersions {
  readonly score: number;
  readonly thresholds: number;
}

const SQL = `
SELECT coalesce((SELECT max(version) FROM setting_versions WHERE topic = 'score'), 1) AS score,
  coalesce((SELECT max(version) FROM setting_versions WHERE topic = 'thresholds'), 1) AS thresholds`;

/** Asked by every dashboard, so it reads no value. */
export async function settingVersions(database: Queryable): Promise<SettingVersions> {
  const [row] = await database.query<SettingVersions & Record<string, unknown>>(SQL, [], 'setting-versions');
  return row!;
}
