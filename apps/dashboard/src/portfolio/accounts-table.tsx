import { Button } from '@mantine/core';
import { formatInteger } from '@adoption/presentation';
import { Card } from '../kit/card';
import type { TableOrder } from '../kit/next-sort';
import { SortableHead } from '../kit/sortable-head';
import { Empty } from '../kit/states';
import { numericCell, Table } from '../kit/table';
import { PORTFOLIO } from '../words/portfolio';
import { STATES } from '../words/states';
import { ACCOUNT_COLUMNS } from './account-columns';
import { activeFilters } from './portfolio-filters';
import { DEFAULT_SORT, type PortfolioSearch } from './portfolio-search';
import { SelectionBar } from './selection-bar';
import { SortChoice } from './sort-choice';
import type { Accounts } from './use-accounts';
import type { Selection } from '../kit/use-selection';
import styles from './accounts-table.module.css';

interface AccountsTableProps {
  readonly accounts: Accounts;
  readonly search: PortfolioSearch;
  readonly selection: Selection;
  readonly onSort: (sort: string | undefined) => void;
}

/** Names read from A to Z, days from the next one on. */
const ORDER: TableOrder = { standard: DEFAULT_SORT, ascendingFirst: new Set(['name', 'renewsOn']) };

/** The accounts, in the order that is asked for; the server filters, orders and pages. */
export function AccountsTable({ accounts, search, selection, onSort }: AccountsTableProps) {
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
      {rows.length > 0 && <SelectionBar selection={selection} search={search} shown={rows} total={total} />}
      {rows.length === 0 ? (
        <Empty title={activeFilters(search).length === 0 ? PORTFOLIO.noAccounts : PORTFOLIO.none} />
      ) : (
        <Table caption={PORTFOLIO.accounts} stacked className={styles.table}>
          <thead>
            <tr>
              {ACCOUNT_COLUMNS.map(({ key, numeric, sorts }) => (
                <SortableHead key={key} name={PORTFOLIO.columns[key]} numeric={numeric} column={sorts} sort={search.sort} order={ORDER} onSort={onSort} />
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
                        <span className={styles.name}>
                          <label className="no-print">
                            <input
                              type="checkbox"
                              aria-label={PORTFOLIO.select(row.name)}
                              checked={selection.has(row.id)}
                              onChange={({ currentTarget }) => selection.mark([row], currentTarget.checked)}
                            />
                          </label>
                          {inside}
                        </span>
                      </th>
                    );
                  return (
                    <td key={key} className={numericCell(numeric)} data-label={PORTFOLIO.columns[key]}>
                      {inside}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {rows.length > 0 && (
        <div className={styles.more}>
          <span className="small">{PORTFOLIO.shown(formatInteger(rows.length), formatInteger(total))}</span>
          {accounts.hasNextPage && (
            <Button variant="default" loading={accounts.isFetchingNextPage} onClick={() => void accounts.fetchNextPage()}>
              {STATES.more}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}
