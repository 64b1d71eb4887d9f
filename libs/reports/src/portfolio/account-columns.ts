import type { PortfolioRow } from '@adoption/adoption';
import { bandWord } from '@adoption/presentation';
import type { CellKind, Column, Plain } from '../workbook/sheet';

interface AccountColumn extends Column {
  readonly of: (account: PortfolioRow) => Plain;
}

const column = (title: string, kind: CellKind, width: number, of: AccountColumn['of']): AccountColumn => ({ title, kind, width, of });

/** What a portfolio says of each account. */
export const ACCOUNT_COLUMNS: readonly AccountColumn[] = [
  column('Account', 'text', 32, ({ name }) => name),
  column('External ID', 'text', 20, ({ externalId }) => externalId),
  column('Segment', 'text', 16, ({ segment }) => segment),
  column('Industry', 'text', 18, ({ industry }) => industry),
  column('CSM', 'text', 22, ({ csm }) => csm?.name ?? null),
  column('CSM e-mail', 'text', 30, ({ csm }) => csm?.email ?? null),
  column('Figures of', 'day', 14, ({ asOf }) => asOf),
  column('Being computed', 'text', 12, ({ pending }) => (pending ? 'Yes' : 'No')),
  column('Score', 'integer', 9, ({ score }) => score),
  column('Exact score', 'number', 10, ({ exact }) => exact),
  column('Band', 'text', 12, ({ band }) => (band === null ? null : bandWord(band))),
  column('Change', 'change', 11, ({ change }) => change),
  column('Activation', 'percent', 13, ({ activation }) => activation),
  column('Breadth', 'percent', 11, ({ breadth }) => breadth),
  column('Dormant share', 'percent', 12, ({ dormantShare }) => dormantShare),
  column('Dormant users', 'integer', 12, ({ dormantUsers }) => dormantUsers),
  column('MAU', 'integer', 10, ({ mau }) => mau),
  column('Biggest gap', 'text', 34, ({ biggestGap }) => biggestGap?.title ?? null),
  column('Expected gain (points)', 'number', 12, ({ biggestGap }) => biggestGap?.expectedGain ?? null),
  column('Renews on', 'day', 14, ({ renewsOn }) => renewsOn),
  column('Days to renewal', 'integer', 12, ({ renewsInDays }) => renewsInDays),
];

/** Accounts as rows of a table, made one by one. */
export function* accountRows(accounts: Iterable<PortfolioRow>): Generator<Plain[]> {
  for (const account of accounts) yield ACCOUNT_COLUMNS.map(({ of }) => of(account));
}
