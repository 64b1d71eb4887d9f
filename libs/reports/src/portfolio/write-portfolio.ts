import type { Portfolio } from '@adoption/adoption';
import { formatTarget } from '@adoption/presentation';
import { writeCsvFile } from '../workbook/csv-file';
import { definitionsSheet } from '../workbook/definitions-sheet';
import type { FileTarget } from '../workbook/file-target';
import type { Sheet } from '../workbook/sheet';
import { writeWorkbook } from '../workbook/workbook-file';
import { ACCOUNT_COLUMNS, accountRows } from './account-columns';
import { accountsSheet, challengesSheet, distributionSheet, featureMatrixSheet, portfolioSummarySheet } from './portfolio-sheets';

/**
 * Writes a portfolio as a workbook.
 * @param portfolio with all accounts that it speaks of
 * @param generatedAt RFC 3339
 * @throws the reason of `target.signal`, or what its stream failed with
 */
export const writePortfolioWorkbook = (portfolio: Portfolio, generatedAt: string, target: FileTarget): Promise<void> =>
  writeWorkbook({ title: 'Portfolio adoption', createdAt: new Date(generatedAt) }, portfolioSheets(portfolio, generatedAt), target);

/**
 * Writes the accounts of a portfolio as CSV: percents 0–100, days `YYYY-MM-DD`.
 * @throws the reason of `target.signal`, or what its stream failed with
 */
export const writePortfolioCsv = ({ accounts: { items } }: Portfolio, target: FileTarget): Promise<void> =>
  writeCsvFile({ titles: ACCOUNT_COLUMNS.map(({ title }) => title), rows: accountRows(items), count: items.length }, target);

/** The sheets of a portfolio, in their order. */
export function portfolioSheets(portfolio: Portfolio, generatedAt: string): Sheet[] {
  const { averageScore, dormantUsers, dormantRecovery } = portfolio.kpis;
  const targetOf = ({ target }: Pick<typeof averageScore, 'target'>, unit: string): string => formatTarget(target, unit).replace(/^target /, '');
  return [
    portfolioSummarySheet(portfolio, generatedAt),
    accountsSheet(portfolio),
    featureMatrixSheet(portfolio),
    challengesSheet(portfolio),
    distributionSheet(portfolio),
    definitionsSheet([
      { key: 'averageScore', target: targetOf(averageScore, 'points') },
      { key: 'adoptionScore' },
      { key: 'scoreChange' },
      { key: 'accountsBelow50' },
      { key: 'activation' },
      { key: 'breadth' },
      { key: 'dormantUsers' },
      { key: 'dormantShare', target: targetOf(dormantUsers, 'percent') },
      { key: 'mau' },
      { key: 'dormantRecovery', target: targetOf(dormantRecovery, 'percent') },
      { key: 'expectedGain' },
      { key: 'challenges' },
      { key: 'featureMatrix' },
    ]),
  ];
}
