import { ADOPTION_BANDS } from '@adoption/scoring';
import type { PortfolioSnapshot } from '../queries/snapshots-of-portfolio.query';
import { shownScore } from './select-accounts';

/** What the key figures of many accounts are made from. */
export type KpiFigures = Pick<PortfolioSnapshot, 'score' | 'dormantUsers' | 'everActive' | 'dormantBefore' | 'recovered'>;

/** Part and whole over the accounts that know both; their number. */
export interface PartOfWhole {
  readonly part: number;
  readonly whole: number;
  readonly accounts: number;
}

/** The key figures of some accounts on one day; null where none of them has the figure. */
export interface KpiLevels {
  /** Mean of the exact scores. */
  readonly averageScore: number | null;
  /** Accounts with a score. */
  readonly scored: number;
  /** Accounts whose shown score is below 50. */
  readonly accountsBelow50: number | null;
  /** Users who hold a seat and were ever active: the dormant ones are the part. */
  readonly dormant: PartOfWhole;
  readonly dormantUsers: number | null;
  /** Users dormant on the day before the period: those active in it are the part. */
  readonly recovery: PartOfWhole;
  /** Percent. */
  readonly dormantRecovery: number | null;
}

/** Scores below this are poor. */
const BELOW = ADOPTION_BANDS.find(({ band }) => band === 'fair')!.from;

/** The key figures of some accounts: scores averaged account by account, recovery as a share of all people. One pass: a portfolio asks for twelve weeks of all accounts. */
export function kpiLevels(figures: readonly KpiFigures[]): KpiLevels {
  let [sum, scored, below] = [0, 0, 0];
  const dormant = { part: 0, whole: 0, accounts: 0 };
  const recovery = { part: 0, whole: 0, accounts: 0 };
  for (const { score, dormantUsers, everActive, recovered, dormantBefore } of figures) {
    if (score !== null) {
      sum += score;
      scored++;
      if (isBelow50(score)) below++;
    }
    add(dormant, dormantUsers, everActive);
    add(recovery, recovered, dormantBefore);
  }
  return {
    averageScore: scored === 0 ? null : sum / scored,
    scored,
    accountsBelow50: scored === 0 ? null : below,
    dormant,
    dormantUsers: dormant.accounts === 0 ? null : dormant.part,
    recovery,
    dormantRecovery: share(recovery.part, recovery.whole),
  };
}

export const isBelow50 = (score: number): boolean => shownScore(score)! < BELOW;
export const mean = (values: readonly number[]): number | null => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length);
/** Percent; null of nothing. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);

function add(sum: { part: number; whole: number; accounts: number }, part: number | null, whole: number | null): void {
  if (part === null || whole === null) return;
  sum.part += part;
  sum.whole += whole;
  sum.accounts++;
}
