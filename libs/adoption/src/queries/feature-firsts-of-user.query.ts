import type { Transaction } from '@adoption/database';

/** First use of one feature by one user, by channel. */
export interface FeatureFirstOfUser {
  readonly slot: number;
  readonly firstHumanDay: number | null;
  readonly firstApiDay: number | null;
}

const SQL = `
SELECT feature::int AS slot, first_day AS "firstHumanDay", first_api_day AS "firstApiDay"
FROM feature_firsts WHERE customer = $1 AND usr = $2 AND feature = ANY ($3::smallint[])`;

/**
 * First use of each feature by one user.
 * @param slots the catalogue's: the keys name the feature before the user
 */
export async function featureFirstsOfUser(transaction: Transaction, customer: number, user: number, slots: readonly number[]): Promise<FeatureFirstOfUser[]> {
  return transaction.read<{ [Key in keyof FeatureFirstOfUser]: FeatureFirstOfUser[Key] }>('feature-firsts-of-user', SQL, [customer, user, slots]);
}
