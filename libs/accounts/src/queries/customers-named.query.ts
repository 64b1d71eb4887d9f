import type { AccountScope } from '@adoption/access';
import type { Database } from '@adoption/database';
import { asUuid } from './customer-keys.query';

/** A customer whose name a text may hold. */
export interface NamedCustomer {
  readonly id: string;
  readonly externalId: string;
  readonly name: string;
  readonly segment: string | null;
  /** Adoption score of the newest snapshot over 30 days; null: none. */
  readonly score: number | null;
  /** The customer that was asked for by its id. */
  readonly page: boolean;
}

/** What to look for. Names are in the form of `customers.name_words`. */
export interface NameSearch {
  /** Names without their spaces that would be a whole name. */
  readonly wholeNames: readonly string[];
  /** Words that may be a part of a name or be meant for one; each costs a search of the trigram index. */
  readonly parts: readonly string[];
  /** UUID or external id of a customer to bring along; null: none. */
  readonly customerId: string | null;
}

/** Word similarity from which a name is worth looking at; whoever asked judges it more strictly. */
const LEAST_SIMILARITY = 0.4;
/** Customers for each part, the most similar and shortest names first. */
const MOST_PER_PART = 20;
const MOST_WHOLE = 50;

const THRESHOLD = "SELECT set_config('pg_trgm.word_similarity_threshold', $1, true)";

const SQL = `
WITH found AS (
  (SELECT key FROM customers WHERE replace(name_words, ' ', '') = ANY($1::text[]) AND ($3::text IS NULL OR lower(csm_email) = $3) LIMIT ${MOST_WHOLE})
  UNION
  SELECT similar_one.key FROM unnest($2::text[]) AS part CROSS JOIN LATERAL (
    SELECT key FROM customers WHERE name_words %> part AND ($3::text IS NULL OR lower(csm_email) = $3)
    ORDER BY word_similarity(part, name_words) DESC, length(name_words), key LIMIT ${MOST_PER_PART}) similar_one
  UNION
  (SELECT key FROM customers WHERE (external_id = $4 OR id = $5::uuid) AND ($3::text IS NULL OR lower(csm_email) = $3) ORDER BY external_id = $4 DESC LIMIT 1)
)
SELECT c.id, c.external_id AS "externalId", c.name, c.segment, s.score, coalesce(c.external_id = $4 OR c.id = $5::uuid, false) AS page
FROM found JOIN customers c ON c.key = found.key LEFT JOIN LATERAL (
  SELECT score FROM adoption_snapshots WHERE customer = c.key AND period = '30d' ORDER BY as_of DESC, formula_version DESC LIMIT 1) s ON true
ORDER BY length(c.name), lower(c.name), c.key`;

/** Customers of a scope that a text may name, shortest names first, and the one asked for by its id. */
export const customersNamed = (database: Database, search: NameSearch, scope: AccountScope): Promise<NamedCustomer[]> =>
  database.transaction(async (transaction) => {
    const { wholeNames, parts, customerId } = search;
    const id = customerId === null ? null : asUuid(customerId);
    // The operator of the index compares with a setting, which lasts as long as the transaction.
    const [, customers] = await Promise.all([
      transaction.query(THRESHOLD, [String(LEAST_SIMILARITY)]),
      transaction.query<NamedCustomer & Record<string, unknown>>(SQL, [wholeNames, parts, scope.csmEmail, customerId, id]),
    ]);
    return customers;
  });
