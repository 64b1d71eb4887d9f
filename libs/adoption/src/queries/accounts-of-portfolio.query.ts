import type { Transaction } from '@adoption/database';
import type { ContractFacts } from '@adoption/metrics';

/** An account as a portfolio lists it, whatever the day. */
export interface PortfolioMember {
  readonly key: number;
  readonly id: string;
  readonly externalId: string;
  readonly name: string;
  readonly segment: string | null;
  readonly industry: string | null;
  readonly zone: string;
  readonly csmEmail: string | null;
  readonly csmName: string | null;
  /** Oldest first. */
  readonly contracts: readonly ContractFacts[];
}

const SQL = `
SELECT c.key, c.id, c.external_id AS "externalId", c.name, c.segment, c.industry, coalesce(c.time_zone, $1) AS zone, c.csm_email AS "csmEmail", p.name AS "csmName", k.contracts
FROM customers c
LEFT JOIN (
  SELECT customer, json_agg(json_build_object('startsOn', starts_on - DATE '1970-01-01', 'endsOn', ends_on - DATE '1970-01-01', 'seats', seats) ORDER BY starts_on, external_id)::text AS contracts
  FROM contracts GROUP BY customer) k ON k.customer = c.key
LEFT JOIN people p ON p.email = lower(c.csm_email)`;

/**
 * Every account.
 * @param defaultZone of accounts that name none
 */
export async function accountsOfPortfolio(transaction: Transaction, defaultZone: string): Promise<PortfolioMember[]> {
  const rows = await transaction.read<Omit<PortfolioMember, 'contracts'> & { contracts: string | null }>('accounts-of-portfolio', SQL, [defaultZone]);
  return rows.map((row) => ({ ...row, contracts: row.contracts === null ? [] : (JSON.parse(row.contracts) as ContractFacts[]) }));
}
