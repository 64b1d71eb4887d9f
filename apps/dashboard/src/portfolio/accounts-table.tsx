import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { formatInteger } from '@adoption/presentation';
import { Card } from '../kit/card';
import { nextSort, sortOf, type TableOrder } from '../kit/next-sort';
import { Empty } from '../kit/states';
import { PORTFOLIO } from '../words/portfolio';
import { ACCOUNT_COLUMNS, type AccountColumn } from './account-columns';
import { activeFilters } from './portfolio-filters';
import { DEFAULT_SORT, type PortfolioSearch } from './portfolio-search';
import { SortChoice } from './sort-choice';
import type { Accounts } from './use-accounts';
import styles from './accounts-table.module.css';

interface AccountsTableProps {
  readonly accounts: Accounts;
  readonly search: PortfolioSearch;
  readonly onSort: (sort: string | undefined) => void;
}

/** Names read from A to Z, days from the next one on. */
const ORDER: TableOrder = { standard: DEFAULT_SORT, ascendingFirst: new Set(['name', 'renewsOn']) };

/** The accounts, in the order that is asked for; the server filters, orders and pages. */
export function AccountsTable({ accounts, search, onSort }: AccountsTableProps) {
  const rows = accounts.data?.pages.flatMap((page) => page.accounts.items) ?? [];
  const total = accounts.data?.pages[0]?.accounts.total ?? 0;
  return (
    <Card
      level={2}
      title={PORTFOLIO.accounts}
      // A filter that is set or taken away is heard by what it leaves.
      subtitle={<span role="status">{PORTFOLIO.total(formatInteger(total), total)}</span>}
      actions={<SortChoice sort={search.sort} onSort={onSort} />}
    >
      {rows.length === 0 ? (
        <Empty title={activeFilters(search).length === 0 ? PORTFOLIO.noAccounts : PORTFOLIO.none} />
      ) : (
        <div className={styles.scroll} role="region" aria-label={PORTFOLIO.accounts} tabIndex={0}>
          <table className={styles.table}>
            <caption className="visually-hidden">{PORTFOLIO.accounts}</caption>
            <thead>
              <tr>
                {ACCOUNT_COLUMNS.map((column) => (
                  <Head key={column.key} column={column} sort={search.sort} onSort={onSort} />
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  {ACCOUNT_COLUMNS.map(({ key, numeric, cell }) => {
                    const inside = cell(row, search.period);
                    if (key === 'name')
                      return (
                        <th key={key} scope="row">
                          {inside}
                        </th>
                      );
                    return (
                      <td key={key} className={numeric ? styles.numeric : undefined} data-label={PORTFOLIO.columns[key]}>
                        {inside}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > 0 && (
        <div className={styles.more}>
          <span className="small">{PORTFOLIO.shown(formatInteger(rows.length), formatInteger(total))}</span>
          {accounts.hasNextPage && (
            <Button variant="default" loading={accounts.isFetchingNextPage} onClick={() => void accounts.fetchNextPage()}>
              {PORTFOLIO.more}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}

function Head({ column, sort, onSort }: { readonly column: AccountColumn; readonly sort: string | undefined; readonly onSort: AccountsTableProps['onSort'] }) {
  const { key, numeric, sorts } = column;
  const name = PORTFOLIO.columns[key];
  const now = sortOf(sort, ORDER);
  const sorted = sorts !== null && now.column === sorts;
  const Icon = now.descending ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" className={numeric ? styles.numeric : undefined} aria-sort={sorted ? (now.descending ? 'descending' : 'ascending') : undefined}>
      {sorts === null ? (
        name
      ) : (
        <button type="button" onClick={() => onSort(nextSort(sort, sorts, ORDER))}>
          {name}
          {sorted && <Icon size={14} aria-hidden="true" />}
        </button>
      )}
    </th>
  );
}
