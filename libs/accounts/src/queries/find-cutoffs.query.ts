import type { Queryable } from '@adoption/database';
import type { AdoptionCutoff } from '../rows/feature-row';

/** From when on a feature counts as adopted; null: as in the product. */
export interface FeatureCutoff {
  /** Key of the feature. */
  readonly feature: string;
  readonly cutoff: AdoptionCutoff | null;
}

const SQL = `
SELECT key AS feature,
  CASE WHEN num_nonnulls(cutoff_percent, cutoff_users, cutoff_days) > 0 THEN jsonb_build_object('percent', cutoff_percent, 'users', cutoff_users, 'days', cutoff_days) END AS cutoff
FROM features ORDER BY position NULLS LAST, slot`;

/** The cut-off of every feature, in the catalogue's order. */
export async function findCutoffs(database: Queryable): Promise<FeatureCutoff[]> {
  return database.query<FeatureCutoff & Record<string, unknown>>(SQL);
}
