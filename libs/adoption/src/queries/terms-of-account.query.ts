import type { Transaction } from '@adoption/database';
import type { ContractFacts, EntitlementFacts, GaugeFacts } from '@adoption/metrics';

const ENTITLEMENTS = `
SELECT metric, CASE WHEN isfinite(valid_from) THEN valid_from - DATE '1970-01-01' ELSE -2147483648 END AS "validFrom", entitled AS limit, array_to_json(features)::text AS features
FROM entitlements WHERE customer = $1 ORDER BY metric, valid_from`;

/** What the account is entitled to, every dated version. */
export async function entitlementsOfAccount(transaction: Transaction, customer: number): Promise<EntitlementFacts[]> {
  const rows = await transaction.read<Omit<EntitlementFacts, 'features'> & { features: string }>('entitlements-of-account', ENTITLEMENTS, [customer]);
  return rows.map((row) => ({ ...row, features: JSON.parse(row.features) as string[] }));
}

const CONTRACTS = `SELECT starts_on AS "startsOn", ends_on AS "endsOn", seats FROM contracts WHERE customer = $1 ORDER BY starts_on, external_id`;

/** The account's contracts, oldest first. */
export async function contractsOfAccount(transaction: Transaction, customer: number): Promise<ContractFacts[]> {
  return transaction.read<{ [Key in keyof ContractFacts]: ContractFacts[Key] }>('contracts-of-account', CONTRACTS, [customer]);
}

// The latest value of each gauge on each of the days that figures are wanted for.
const GAUGES = `
SELECT DISTINCT ON (until, metric) metric, day, value FROM unnest($2::int[]) AS wanted (until)
JOIN usage_gauges g ON g.customer = $1 AND g.day <= DATE '1970-01-01' + wanted.until ORDER BY until, metric, day DESC`;

/** The gauge values in force on some days. */
export async function gaugesOfAccount(transaction: Transaction, customer: number, days: readonly number[]): Promise<GaugeFacts[]> {
  return transaction.read<{ [Key in keyof GaugeFacts]: GaugeFacts[Key] }>('gauges-of-account', GAUGES, [customer, days]);
}
