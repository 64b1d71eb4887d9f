import { contractInForce, type Day } from '@adoption/metrics';
import type { PortfolioMember } from '../queries/accounts-of-portfolio.query';
import type { OpenRecommendations } from '../queries/open-recommendations.query';
import type { PortfolioSnapshot } from '../queries/snapshots-of-portfolio.query';

/** An open recommendation of one account. */
export interface BiggestGap {
  readonly rule: string;
  readonly subject: string;
  readonly rank: number;
  readonly expectedGain: number | null;
}

/** An account of a portfolio with what is known of it on its day. */
export interface PortfolioAccount extends PortfolioMember {
  readonly day: Day;
  /** Of its day, else the newest one of the two weeks before; null: none. */
  readonly snapshot: PortfolioSnapshot | null;
  /** Whether figures of its day are still to come: the snapshot is older, out of date or missing. */
  readonly pending: boolean;
  /** Its highest-ranked open recommendation. */
  readonly biggestGap: BiggestGap | null;
  /** Last day of the contract in force. */
  readonly renewsOn: Day | null;
  /** Whether its last contract had ended before the day. */
  readonly churned: boolean;
}

/** An account on its day, with the newest figures of it. */
export function portfolioAccount(member: PortfolioMember, day: Day, snapshot: PortfolioSnapshot | null, biggestGap: BiggestGap | null): PortfolioAccount {
  const { contracts } = member;
  return {
    ...member,
    day,
    snapshot,
    pending: snapshot === null || snapshot.stale || snapshot.asOf !== day,
    biggestGap,
    renewsOn: contractInForce(contracts, day)?.endsOn ?? null,
    churned: contracts.length > 0 && contracts.every(({ endsOn }) => endsOn < day),
  };
}

/** The highest-ranked open recommendation of each account, by key. */
export function biggestGaps(recommendations: readonly OpenRecommendations[]): ReadonlyMap<number, BiggestGap> {
  const biggest = new Map<number, BiggestGap>();
  for (const { rule, subject, customers, ranks, gains } of recommendations) {
    customers.forEach((customer, i) => {
      const rank = ranks[i]!;
      if (rank >= (biggest.get(customer)?.rank ?? Infinity)) return;
      const gain = gains[i]!;
      biggest.set(customer, { rule, subject, rank, expectedGain: Number.isNaN(gain) ? null : gain });
    });
  }
  return biggest;
}
