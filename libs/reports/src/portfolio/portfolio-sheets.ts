import type { Portfolio } from '@adoption/adoption';
import { bandWord, formatTarget, statusWord, tierWord } from '@adoption/presentation';
import { type Cell, type CellKind, headRow, over, type Plain, type Row, type Sheet, sheetOf } from '../workbook/sheet';
import { ACCOUNT_COLUMNS, accountRows } from './account-columns';

const PERIODS = { '7d': 'Last 7 days', '30d': 'Last 30 days', '90d': 'Last 90 days', all: 'All time' } as const;
const WITHOUT_SEGMENT = 'No segment';

export const accountsSheet = ({ accounts: { items } }: Portfolio): Sheet => ({
  name: 'Accounts',
  columns: ACCOUNT_COLUMNS,
  rows: accountRows(items),
  count: items.length,
});

/** Of when the figures are, and the key figures with their course. */
export function portfolioSummarySheet(portfolio: Portfolio, generatedAt: string): Sheet {
  const { period, asOf, pending, accounts, kpis } = portfolio;
  const { averageScore, accountsBelow50, dormantUsers, dormantRecovery } = kpis;
  const series: readonly (readonly [string, CellKind, readonly Plain[]])[] = [
    ['Average score', 'number', averageScore.series],
    ['Accounts below 50', 'integer', accountsBelow50.series],
    ['Dormant users', 'integer', dormantUsers.series],
    ['Dormant recovery', 'percent', dormantRecovery.series],
  ];
  const weeks = averageScore.series.map((_, i, { length }) => (i === length - 1 ? 'Now' : `${length - 1 - i} w ago`));
  const rows: readonly Row[] = [
    ['Period', PERIODS[period]],
    ['Figures from', cell('day', asOf.from)],
    ['Figures to', cell('day', asOf.to)],
    ['Generated at (UTC)', cell('instant', generatedAt)],
    ['Accounts', cell('integer', accounts.total)],
    ['Accounts whose figures are still being computed', cell('integer', pending.accounts)],
    [],
    headRow('Key figure', over('Value'), 'Unit', ...['Previous', 'Change', 'Share', 'Accounts', 'Compared'].map(over), 'Target', 'Status'),
    [
      'Average score',
      cell('number', averageScore.value),
      'points of 100',
      cell('number', averageScore.previous),
      cell('change', averageScore.change),
      null,
      cell('integer', averageScore.accounts),
      cell('integer', averageScore.compared),
      ...judged(averageScore, 'points'),
    ],
    [
      'Accounts below 50',
      cell('integer', accountsBelow50.value),
      'accounts',
      cell('integer', accountsBelow50.previous),
      cell('change', accountsBelow50.change),
      cell('percent', accountsBelow50.share),
    ],
    ['Dormant users', cell('integer', dormantUsers.value), 'users', null, null, cell('percent', dormantUsers.share), null, null, ...judged(dormantUsers)],
    ['Dormant recovery', cell('percent', dormantRecovery.value), '%', null, null, null, null, null, ...judged(dormantRecovery)],
    ['Dormant before the period', cell('integer', dormantRecovery.dormantBefore), 'users'],
    ['Recovered in the period', cell('integer', dormantRecovery.recovered), 'users'],
    [],
    headRow('Week by week', ...weeks.map(over)),
    ...series.map(([name, kind, values]): Row => [name, ...values.map((value) => cell(kind, value))]),
  ];
  const widths = [46, 16, 16, 14, 12, 12, 12, 12, 14, 16, 12, 12, 12];
  return {
    name: 'Summary',
    columns: widths.map((width, i) => ({ title: ['Portfolio adoption', 'Value'][i] ?? '', kind: 'text', width })),
    rows,
    count: rows.length,
    plain: true,
  };
}

/** How much of each segment adopted a feature, and among how many accounts. */
export const featureMatrixSheet = ({ matrix: { segments, features } }: Portfolio): Sheet =>
  sheetOf(
    'Feature matrix',
    [
      { title: 'Feature', kind: 'text', width: 30 },
      { title: 'Tier', kind: 'text', width: 12 },
      ...segments.flatMap((segment) => {
        const name = segment ?? WITHOUT_SEGMENT;
        return [{ title: `${name}: adopted`, kind: 'percent', width: 16 } as const, { title: `${name}: accounts`, kind: 'integer', width: 16 } as const];
      }),
    ],
    features.map(({ name, tier, cells }): Row => [name, tierWord(tier), ...cells.flatMap(({ adoptedPercent, n }) => [adoptedPercent, n])]),
  );

export const challengesSheet = ({ challenges }: Portfolio): Sheet =>
  sheetOf(
    'Challenges',
    [
      { title: 'Challenge', kind: 'text', width: 40 },
      { title: 'Accounts', kind: 'integer', width: 12 },
      { title: 'Share of accounts', kind: 'percent', width: 18 },
      { title: 'Average gap', kind: 'number', width: 14 },
    ],
    challenges.map(({ title, accounts, share, averageGap }): Row => [title, accounts, share, averageGap]),
  );

/** Accounts by score, in bins of ten points. */
export const distributionSheet = ({ distribution }: Portfolio): Sheet =>
  sheetOf(
    'Distribution',
    [
      { title: 'Score from', kind: 'integer', width: 13 },
      { title: 'Score to', kind: 'integer', width: 12 },
      { title: 'Band', kind: 'text', width: 14 },
      { title: 'Accounts', kind: 'integer', width: 12 },
    ],
    distribution.map(({ from, to, band, accounts }): Row => [from, to === 100 ? to : to - 1, bandWord(band), accounts]),
  );

const cell = (kind: CellKind, value: Plain): Cell => ({ kind, value });

const judged = ({ target, status }: Pick<Portfolio['kpis']['dormantUsers'], 'target' | 'status'>, unit = 'percent'): readonly string[] => [
  formatTarget(target, unit).replace(/^target /, ''),
  statusWord({ status, target }),
];
