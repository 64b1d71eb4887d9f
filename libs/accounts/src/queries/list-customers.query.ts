import type { Queryable } from '@adoption/database';
import type { KeyValue } from '../keyset';

/** A customer as look-ups show it. Instants are ISO 8601 in UTC, days `YYYY-MM-DD`. */
export interface CustomerItem {
  readonly id: string;
  readonly externalId: string;
  readonly name: string;
  readonly segment: string | null;
  readonly industry: string | null;
  readonly timeZone: string | null;
  readonly csmEmail: string | null;
  readonly goLiveOn: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** With the values that the list is ordered by. */
export interface CustomerListRow extends CustomerItem {
  readonly key: number;
  readonly rank: number;
  readonly lowerName: string;
}

export interface CustomerFilter {
  /** Accounts of this CSM only, lower case; null: all. */
  readonly csmEmail: string | null;
  readonly id: string | null;
  readonly externalId: string | null;
  /** Part of a name, or a name with mistakes in it. */
  readonly q: string | null;
  /** Rank, name and key behind which the page begins. */
  readonly after: readonly KeyValue[] | null;
  readonly limit: number;
}

// Names that hold the words come first, then similar ones, the most similar first.
const SQL = `
SELECT * FROM (
  SELECT key, id, external_id AS "externalId", name, segment, industry, time_zone AS "timeZone", csm_email AS "csmEmail", go_live_on AS "goLiveOn", created_at AS "createdAt", updated_at AS "updatedAt",
    lower(name) AS "lowerName",
    CASE WHEN $4::text IS NULL OR position(lower($4) IN lower(name)) > 0 OR external_id = $4 THEN 0
      ELSE 1 - greatest(similarity(lower(name), lower($4)), word_similarity(lower($4), lower(name)))::double precision END AS rank
  FROM customers
  WHERE ($1::text IS NULL OR lower(csm_email) = $1) AND ($2::uuid IS NULL OR id = $2) AND ($3::text IS NULL OR external_id = $3)) c
WHERE rank < 0.6 AND ($5::double precision IS NULL OR (rank, "lowerName", key) > ($5, $6::text, $7::int))
ORDER BY rank, "lowerName", key LIMIT $8`;

/** Customers in the order in which they answer the question. */
export const listCustomers = (database: Queryable, filter: CustomerFilter): Promise<CustomerListRow[]> => {
  const { csmEmail, id, externalId, q, after, limit } = filter;
  return database.query<CustomerListRow & Record<string, unknown>>(SQL, [csmEmail, id, externalId, q, ...(after ?? [null, null, null]), limit]);
};
