import { Card } from '../kit/card';
import { Failure, Loading, Skeleton } from '../kit/states';
import { PORTFOLIO } from '../words/portfolio';
import { AccountsTable } from './accounts-table';
import { FilterChips } from './filter-chips';
import type { Portfolio } from './portfolio-query';
import type { PortfolioSearch } from './portfolio-search';
import type { Accounts } from './use-accounts';
import type { Choices } from './use-choices';
import { useSelection } from '../kit/use-selection';
import styles from './portfolio-page.module.css';

interface AccountsListProps {
  readonly accounts: Accounts;
  readonly search: PortfolioSearch;
  readonly choices: Choices;
  /** Names the challenges. */
  readonly portfolio: Portfolio | undefined;
  readonly onChange: (next: PortfolioSearch) => void;
}

/** The accounts that pass the filters, and the filters. */
export function AccountsList({ accounts, search, choices, portfolio, onChange }: AccountsListProps) {
  const { data, error, refetch, isPlaceholderData } = accounts;
  const selection = useSelection();
  return (
    <div id="accounts" className={styles.list}>
      <FilterChips search={search} choices={choices} portfolio={portfolio} onChange={onChange} />
      {error !== null && (
        <Card>
          <Failure error={error} what={PORTFOLIO.accountsData} onRetry={() => void refetch()} />
        </Card>
      )}
      {error === null && data === undefined && (
        <Loading what={PORTFOLIO.accountsData}>
          <Skeleton height={600} />
        </Loading>
      )}
      {data !== undefined && (
        <div className={isPlaceholderData ? styles.old : undefined} aria-busy={isPlaceholderData}>
          <AccountsTable accounts={accounts} search={search} selection={selection} onSort={(sort) => onChange({ sort })} />
        </div>
      )}
    </div>
  );
}
