import { PersonName } from './account.shape';
import { MetricTarget } from './metric.shape';

export class PortfolioPending {
  /** Accounts whose figures of their day are still to come; they show their newest ones of the two weeks before, if they have any. */
  accounts: number;
}

export class DaysShown {
  /** Oldest day whose figures are shown; null when there are none. @example 2026-11-21 */
  from: string | null;
  /** Newest one. @example 2026-11-22 */
  to: string | null;
}

export class AverageScore {
  /** Mean of the accounts' exact scores; null when no account has one. */
  value: number | null;
  target: MetricTarget;
  status: 'good' | 'watch' | 'poor' | null;
  /** Mean one period earlier, of the accounts that had a score then and have one now. */
  previous: number | null;
  /** Change of the mean of those same accounts, points. */
  change: number | null;
  /** Accounts with a score. */
  accounts: number;
  /** Accounts behind `previous` and `change`. */
  compared: number;
  /**
   * `value` as of each of the eleven weeks before, then `value` itself: of the accounts that pass the filters now, each by its snapshot
   * of that day and the same period; without one it is left out of that week. Null where no account has the figure. The weeks before are as
   * they were at most a minute ago.
   * @example [61.2, 61.9, 62.4, 62.1, 63.5, 64, 64.8, 64.4, 65.1, 65.9, 66.2, 66.8]
   */
  series: (number | null)[];
}

export class AccountsBelow50 {
  /** Accounts whose shown score is below 50; null when no account has a score. */
  value: number | null;
  /** Percent of the accounts with a score. */
  share: number | null;
  /** Their number one period earlier, among the accounts that had a score then and have one now. */
  previous: number | null;
  /** Change among those same accounts. */
  change: number | null;
  /**
   * `value` as of each of the eleven weeks before, then `value` itself: of the accounts that pass the filters now, each by its snapshot
   * of that day and the same period; without one it is left out of that week. Null where no account has the figure. The weeks before are as
   * they were at most a minute ago.
   * @example [14, 14, 13, 13, 12, 12, 11, 12, 11, 10, 9, 9]
   */
  series: (number | null)[];
}

export class PortfolioDormantUsers {
  /** Dormant users of all accounts; null when no account has figures. */
  value: number | null;
  /** Percent of the users of all accounts who hold a seat and were ever active. */
  share: number | null;
  target: MetricTarget;
  status: 'good' | 'watch' | 'poor' | null;
  /**
   * `value` as of each of the eleven weeks before, then `value` itself: of the accounts that pass the filters now, each by its snapshot
   * of that day and the same period; without one it is left out of that week. Null where no account has the figure. The weeks before are as
   * they were at most a minute ago.
   * @example [310, 302, 305, 298, 290, 284, 286, 279, 271, 268, 260, 255]
   */
  series: (number | null)[];
}

export class PortfolioDormantRecovery {
  /** Percent of the users dormant on the day before the period who were active in it; null for the period `all`. */
  value: number | null;
  dormantBefore: number | null;
  recovered: number | null;
  target: MetricTarget;
  status: 'good' | 'watch' | 'poor' | null;
  /**
   * `value` as of each of the eleven weeks before, then `value` itself: of the accounts that pass the filters now, each by its snapshot
   * of that day and the same period; without one it is left out of that week. Null where no account has the figure. The weeks before are as
   * they were at most a minute ago.
   * @example [null, 31.5, 32, 33.1, 32.8, 34, 35.2, 36, 35.5, 37.1, 38, 38.4]
   */
  series: (number | null)[];
}

export class PortfolioKpis {
  averageScore: AverageScore;
  accountsBelow50: AccountsBelow50;
  dormantUsers: PortfolioDormantUsers;
  dormantRecovery: PortfolioDormantRecovery;
}

export class ScoreBin {
  /** Lowest shown score of the bin. */
  from: number;
  /** Where the next bin begins; the last one holds 100 too. */
  to: number;
  /** Band of the lowest score. */
  band: 'excellent' | 'good' | 'fair' | 'poor';
  accounts: number;
}

export class CommonChallenge {
  /** @example unused-feature */
  rule: string;
  /** Feature, entitlement or `account`. @example analytics */
  subject: string;
  /** @example Analytics unused */
  title: string;
  /** Accounts with this open recommendation, now. */
  accounts: number;
  /** Percent of the accounts that pass the filters. */
  share: number;
  /** Mean distance to target or peers, in the figure's own unit (points for percents); null where unknown. */
  averageGap: number | null;
}

export class MatrixCell {
  segment: string | null;
  /** Accounts of the segment that have the feature available. */
  n: number;
  /** Percent of them that adopted it; null below five. */
  adoptedPercent: number | null;
}

export class MatrixFeature {
  key: string;
  name: string;
  tier: 'core' | 'advanced' | 'power';
  /** One for each segment, in its order. */
  cells: MatrixCell[];
}

export class FeatureMatrix {
  /** By name; null are the accounts without a segment, last. */
  segments: (string | null)[];
  /** In the order of the catalogue. */
  features: MatrixFeature[];
}

export class PortfolioGap {
  rule: string;
  subject: string;
  title: string;
  /** Score points that closing it would bring. */
  expectedGain: number | null;
}

export class PortfolioRow {
  /** UUID of the account. */
  id: string;
  externalId: string;
  name: string;
  segment: string | null;
  industry: string | null;
  csm: PersonName | null;
  /** Local day of the figures; null without figures. @example 2026-11-22 */
  asOf: string | null;
  /** Whether figures of the account's day are still to come. */
  pending: boolean;
  /** As shown: half up. */
  score: number | null;
  exact: number | null;
  band: 'excellent' | 'good' | 'fair' | 'poor' | null;
  /** Score minus the score one period earlier. */
  change: number | null;
  /** Scores over 30 days as of the account's day and of each of the eleven weeks before, oldest first. */
  sparkline: (number | null)[];
  /** Percent. */
  activation: number | null;
  /** Percent. */
  breadth: number | null;
  /** Percent. */
  dormantShare: number | null;
  dormantUsers: number | null;
  mau: number | null;
  /** The highest-ranked open recommendation. */
  biggestGap: PortfolioGap | null;
  /** Last day of the contract in force. @example 2027-01-31 */
  renewsOn: string | null;
  /** Days from the account's day to it. */
  renewsInDays: number | null;
  /** Whether that is within 90 days. */
  renewalSoon: boolean;
}

export class PortfolioPage {
  items: PortfolioRow[];
  /** Cursor of the next page; null on the last one. */
  next: string | null;
  /** Accounts that pass the filters. */
  total: number;
}

/**
 * Many accounts at once, each as of its own last complete local day. Everything but the page of accounts is about all accounts that
 * pass the filters. Numbers are unrounded, percents are 0–100, null is "cannot be known".
 */
export class Portfolio {
  period: '7d' | '30d' | '90d' | 'all';
  asOf: DaysShown;
  pending: PortfolioPending;
  kpis: PortfolioKpis;
  /** Ten bins of ten points. */
  distribution: ScoreBin[];
  /** Open recommendations, most accounts first. */
  challenges: CommonChallenge[];
  matrix: FeatureMatrix;
  accounts: PortfolioPage;
}
