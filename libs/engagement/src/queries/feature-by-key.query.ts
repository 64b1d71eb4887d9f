import type { Queryable } from '@adoption/database';

/** What the catalogue says of a feature to those who write about it. */
export interface CatalogueFeature {
  readonly slot: number;
  readonly key: string;
  readonly name: string;
  readonly guideUrl: string | null;
  readonly downloadUrl: string | null;
  readonly valueProposition: string | null;
  readonly benefitClaim: { readonly text: string; readonly source: string } | null;
}

const SQL = `
SELECT slot::int AS slot, key, name, guide_url AS "guideUrl", download_url AS "downloadUrl", value_proposition AS "valueProposition", benefit_claim AS "benefitClaim"
FROM features WHERE key = $1 AND archived_on IS NULL`;

/** The feature of this key; undefined when the catalogue has none, or has archived it. */
export async function featureByKey(database: Queryable, key: string): Promise<CatalogueFeature | undefined> {
  return (await database.query<CatalogueFeature & Record<string, unknown>>(SQL, [key]))[0];
}
