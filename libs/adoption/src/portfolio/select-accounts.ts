import { type AdoptionBand, bandOf, roundHalfUp } from '@adoption/scoring';
import type { OpenRecommendations } from '../queries/open-recommendations.query';
import type { PortfolioAccount } from './portfolio-account';

/** Which accounts are wanted: those for which everything holds that is not null. */
export interface PortfolioFilters {
  readonly segment: string | null;
  readonly industry: string | null;
  /** Lower-case e-mail address of the CSM; `none`: accounts without one. */
  readonly owner: string | null;
  readonly band: AdoptionBand | 'unscored' | null;
  /** An open recommendation that the account has. */
  readonly challenge: { readonly rule: string; readonly subject: string } | null;
  /** Part of the name. */
  readonly q: string | null;
  /** Whether accounts whose last contract had ended are wanted too. */
  readonly churned: boolean;
}

/** The band of an account, by its score as shown. */
export const bandOfAccount = ({ snapshot }: PortfolioAccount): AdoptionBand | null => bandOf(shownScore(snapshot?.score ?? null));

/** The score as shown. */
export const shownScore = (score: number | null): number | null => (score === null ? null : roundHalfUp(score));

/** Accounts that pass every filter, in their order. */
export function selectAccounts<Account extends PortfolioAccount>(
  accounts: readonly Account[],
  filters: PortfolioFilters,
  recommendations: readonly OpenRecommendations[],
): Account[] {
  const { segment, industry, owner, band, challenge, churned } = filters;
  const needle = filters.q?.toLowerCase() ?? '';
  const affected = challenge === null ? null : customersOf(challenge, recommendations);
  return accounts.filter(
    (account) =>
      (churned || !account.churned) &&
      (segment === null || account.segment === segment) &&
      (industry === null || account.industry === industry) &&
      (owner === null || (account.csmEmail?.toLowerCase() ?? 'none') === owner) &&
      (band === null || (bandOfAccount(account) ?? 'unscored') === band) &&
      (affected === null || affected.has(account.key)) &&
      (needle === '' || account.name.toLowerCase().includes(needle)),
  );
}

const customersOf = (challenge: { rule: string; subject: string }, recommendations: readonly OpenRecommendations[]): ReadonlySet<number> =>
  new Set(recommendations.find(({ rule, subject }) => rule === challenge.rule && subject === challenge.subject)?.customers);
