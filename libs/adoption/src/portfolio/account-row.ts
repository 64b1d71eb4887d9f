import { dayText } from '@adoption/metrics';
import type { SortValue } from '../page-of';
import type { PortfolioRow } from '../shapes/portfolio.shape';
import type { PortfolioAccount } from './portfolio-account';
import { bandOfAccount, shownScore } from './select-accounts';

/** Weeks of the small curve beside each account. */
export const SPARKLINE_WEEKS = 12;
/** A contract that ends within so many days is marked. */
const RENEWAL_SOON_DAYS = 90;

/** What a list of accounts can be ordered by. */
export const PORTFOLIO_SORTS = ['score', 'change', 'name', 'activation', 'breadth', 'dormantShare', 'renewsOn', 'gap'] as const;
export type PortfolioSort = (typeof PORTFOLIO_SORTS)[number];

const VALUES: Readonly<Record<PortfolioSort, (account: PortfolioAccount) => SortValue>> = {
  score: ({ snapshot }) => snapshot?.score ?? null,
  change: ({ snapshot }) => snapshot?.delta ?? null,
  name: ({ name }) => name,
  activation: ({ snapshot }) => snapshot?.activation ?? null,
  breadth: ({ snapshot }) => snapshot?.breadth ?? null,
  dormantShare: ({ snapshot }) => snapshot?.dormantShare ?? null,
  renewsOn: ({ renewsOn }) => renewsOn,
  gap: ({ biggestGap }) => biggestGap?.expectedGain ?? null,
};

/** The value of an account in the order that is asked for. */
export const sortValue = (account: PortfolioAccount, sort: PortfolioSort): SortValue => VALUES[sort](account);

/**
 * An account as the table shows it.
 * @param sparkline weekly scores, oldest first
 * @param titleOf words for the rule and subject of its biggest gap
 */
export function accountRow(
  account: PortfolioAccount,
  sparkline: readonly (number | null)[],
  titleOf: (gap: { readonly rule: string; readonly subject: string }) => string,
): PortfolioRow {
  const { snapshot, biggestGap, csmEmail, renewsOn, day } = account;
  const renewsInDays = renewsOn === null ? null : renewsOn - day;
  return {
    id: account.id,
    externalId: account.externalId,
    name: account.name,
    segment: account.segment,
    industry: account.industry,
    csm: csmEmail === null ? null : { name: account.csmName ?? csmEmail, email: csmEmail },
    asOf: snapshot === null ? null : dayText(snapshot.asOf),
    pending: account.pending,
    score: shownScore(snapshot?.score ?? null),
    exact: snapshot?.score ?? null,
    band: bandOfAccount(account),
    change: snapshot?.delta ?? null,
    sparkline: [...sparkline],
    activation: snapshot?.activation ?? null,
    breadth: snapshot?.breadth ?? null,
    dormantShare: snapshot?.dormantShare ?? null,
    dormantUsers: snapshot?.dormantUsers ?? null,
    mau: snapshot?.mau ?? null,
    biggestGap:
      biggestGap === null ? null : { rule: biggestGap.rule, subject: biggestGap.subject, title: titleOf(biggestGap), expectedGain: biggestGap.expectedGain },
    renewsOn: renewsOn === null ? null : dayText(renewsOn),
    renewsInDays,
    renewalSoon: renewsInDays !== null && renewsInDays <= RENEWAL_SOON_DAYS,
  };
}
