import type { AccountScope } from '@adoption/access';
import type { Transaction } from '@adoption/database';
import type { Day, FeatureFacts, PeriodKey } from '@adoption/metrics';
import { accountsOfPortfolio, type PortfolioMember } from '../queries/accounts-of-portfolio.query';
import { featuresOfCatalogue } from '../queries/features-of-catalogue.query';
import { formulaVersion } from '../queries/formula-version.query';
import { openRecommendations, type OpenRecommendations } from '../queries/open-recommendations.query';
import { type PortfolioSnapshot, snapshotsOfPortfolio } from '../queries/snapshots-of-portfolio.query';
import { type PortfolioAccount, portfolioAccounts } from './portfolio-account';

/** Days back from its own at which an account's newest figures are looked for: nearly all are on the day, nearly all others on the day before. */
const LOOK_BACK = [
  { nearest: 0, farthest: 0 },
  { nearest: 1, farthest: 1 },
  { nearest: 2, farthest: 14 },
] as const;

/** Whose figures are wanted, and of when. */
export interface PortfolioView {
  readonly period: PeriodKey;
  /** The same day for all accounts; null: each account's last complete local day. */
  readonly day: Day | null;
  readonly scope: AccountScope;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Zone of accounts that name none. */
  readonly defaultZone: string;
  /** Today in that zone. */
  readonly today: Day;
}

export interface PortfolioFacts {
  readonly formula: number;
  readonly accounts: readonly PortfolioAccount[];
  readonly recommendations: readonly OpenRecommendations[];
  readonly features: readonly FeatureFacts[];
}

/** Reads what is stored of every account of a scope: nothing is computed from events here. */
export async function loadPortfolio(transaction: Transaction, view: PortfolioView): Promise<PortfolioFacts> {
  const [formula, members, features, recommendations] = await Promise.all([
    formulaVersion(transaction),
    accountsOfPortfolio(transaction, view.day, view.now, view.defaultZone, view.scope),
    featuresOfCatalogue(transaction),
    openRecommendations(transaction, view.scope, view.today),
  ]);
  const snapshots = await newestSnapshots(transaction, members, view.period, formula);
  return { formula, features, recommendations, accounts: portfolioAccounts(members, snapshots, recommendations) };
}

async function newestSnapshots(
  transaction: Transaction,
  members: readonly PortfolioMember[],
  period: PeriodKey,
  formula: number,
): Promise<Map<number, PortfolioSnapshot>> {
  const found = new Map<number, PortfolioSnapshot>();
  for (const range of LOOK_BACK) {
    const missing = members.filter(({ key }) => !found.has(key));
    if (missing.length === 0) break;
    const wanted = { customers: missing.map(({ key }) => key), days: missing.map(({ day }) => day), ...range, period, formula };
    for (const { customer, snapshot } of await snapshotsOfPortfolio(transaction, wanted)) if (!found.has(customer)) found.set(customer, snapshot);
  }
  return found;
}
