import type { AccountScope } from '@adoption/access';
import type { Database, Queryable } from '@adoption/database';
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

/** What to look for, in the form of `customers.name_words`: lower case, without accents, words parted by single spaces. */
export interface NameSearch {
  /** Names without their spaces that would be a whole name. */
  readonly wholeNames: readonly string[];
  /** Words that stand in a name as they are. */
  readonly words: readonly string[];
  /** Words that a name may be nearly like. */
  readonly nearly: readonly string[];
  /** UUID or external id of a customer to bring along; null: none. */
  readonly customerId: string | null;
}

/** Word similarity from which a name is worth looking at; whoever asks judges it more strictly. */
const LEAST_SIMILARITY = 0.45;
/** Customers for each of the words, the shortest names first, and for each of those that are nearly like a name, the most similar first. */
const MOST_WITH_WORDS = 20;
const MOST_NEARLY = 40;
/** Names like one word that are rated, the shortest first: rating is what takes time. */
const MOST_RATED = 200;
const MOST_WHOLE = 50;

const THRESHOLD = "SELECT set_config('pg_trgm.word_similarity_threshold', $1, true)";

// Whole names are looked up one by one in their index: for many of them at once the planner reads the whole table.
const SQL = `
WITH found AS (
  (SELECT called.key FROM unnest($1::text[]) AS names CROSS JOIN LATERAL (
    SELECT key FROM customers WHERE replace(name_words, ' ', '') = names AND ($4::text IS NULL OR lower(csm_email) = $4) LIMIT ${MOST_WHOLE}) called
    LIMIT ${MOST_WHOLE})
  UNION
  SELECT holder.key FROM unnest($2::text[]) AS words CROSS JOIN LATERAL (
    SELECT key FROM customers WHERE name_words LIKE '% ' || words || ' %' AND ($4::text IS NULL OR lower(csm_email) = $4)
    ORDER BY length(name_words), key LIMIT ${MOST_WITH_WORDS}) holder
  UNION
  SELECT alike.key FROM unnest($3::text[]) AS words CROSS JOIN LATERAL (
    SELECT key FROM (
      SELECT key, name_words FROM customers WHERE name_words %> words AND ($4::text IS NULL OR lower(csm_email) = $4)
      ORDER BY length(name_words), key LIMIT ${MOST_RATED}) short
    ORDER BY word_similarity(words, name_words) DESC, length(name_words), key LIMIT ${MOST_NEARLY}) alike
  UNION
  (SELECT key FROM customers WHERE (external_id = $5 OR id = $6::uuid) AND ($4::text IS NULL OR lower(csm_email) = $4) ORDER BY external_id = $5 DESC LIMIT 1)
)
SELECT c.id, c.external_id AS "externalId", c.name, c.segment, s.score, coalesce(c.external_id = $5 OR c.id = $6::uuid, false) AS page
FROM found JOIN customers c ON c.key = found.key LEFT JOIN LATERAL (
  SELECT score FROM adoption_snapshots WHERE customer = c.key AND period = '30d' ORDER BY as_of DESC, formula_version DESC LIMIT 1) s ON true
ORDER BY length(c.name), lower(c.name), c.key`;

/** Customers of a scope that a text may name, shortest names first, and the one asked for by its id. */
export function customersNamed(database: Database, search: NameSearch, scope: AccountScope): Promise<NamedCustomer[]> {
  const { wholeNames, words, nearly, customerId } = search;
  const parameters = [wholeNames, words, nearly, scope.csmEmail, customerId, customerId === null ? null : asUuid(customerId)];
  const find = (queryable: Queryable): Promise<NamedCustomer[]> => queryable.query<NamedCustomer & Record<string, unknown>>(SQL, parameters);
  if (nearly.length === 0) return find(database);
  return database.transaction(async (transaction) => {
    // The operator of the index compares with a setting, which lasts as long as the transaction.
    const [, customers] = await Promise.all([transaction.query(THRESHOLD, [String(LEAST_SIMILARITY)]), find(transaction)]);
    return customers;
  });
}
