import type { Transaction } from '@adoption/database';
import { ROW_VERSION } from './row-version';

/** Names for the present state of what a portfolio is made from: equal names, equal rows. */
export interface PortfolioVersions {
  /** Customers, contracts and people. */
  readonly accounts: string;
  readonly recommendations: string;
}

const SQL = `
SELECT concat_ws('/', (SELECT ${ROW_VERSION} FROM customers), (SELECT ${ROW_VERSION} FROM contracts),
    (SELECT ${ROW_VERSION} FROM people)) AS accounts,
  (SELECT ${ROW_VERSION} FROM recommendations) AS recommendations`;

/** Several times cheaper to find than the rows are to read. */
export async function portfolioVersions(transaction: Transaction): Promise<PortfolioVersions> {
  const [row] = await transaction.read<{ accounts: string; recommendations: string }>('portfolio-versions', SQL, []);
  return row!;
}
