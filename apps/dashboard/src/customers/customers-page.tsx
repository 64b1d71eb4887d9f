import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { seesAllAccounts, useMe } from '../api/me';
import { Failure } from '../kit/states';
import { AccountsTable } from '../portfolio/accounts-table';
import { FilterChips } from '../portfolio/filter-chips';
import { PortfolioHeader } from '../portfolio/portfolio-header';
import { portfolioQuery } from '../portfolio/portfolio-query';
import type { PortfolioSearch } from '../portfolio/portfolio-search';
import { PortfolioSkeleton } from '../portfolio/portfolio-skeleton';
import { PORTFOLIO } from '../words/portfolio';
import styles from '../portfolio/portfolio-page.module.css';

const route = getRouteApi('/signed-in/customers');

/** The accounts that somebody may see, as a list. */
export function CustomersPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const ownOnly = !seesAllAccounts(useMe());
  const query = useInfiniteQuery(portfolioQuery(search));
  const change = (next: Partial<PortfolioSearch>): void => void navigate({ search: (last) => ({ ...last, ...next }), resetScroll: false });
  const [first] = query.data?.pages ?? [];
  return (
    <>
      <PortfolioHeader
        title={ownOnly || search.owner === 'me' ? PORTFOLIO.mine : PORTFOLIO.customers}
        portfolio={first}
        search={search}
        onChange={change}
        ownOnly={ownOnly}
      />
      {query.error !== null && <Failure error={query.error} what={PORTFOLIO.data} onRetry={() => void query.refetch()} />}
      {first === undefined && query.error === null && <PortfolioSkeleton />}
      {first !== undefined && (
        <div className={`${styles.page} ${query.isPlaceholderData ? styles.old : ''}`} aria-busy={query.isPlaceholderData}>
          <FilterChips search={ownOnly ? { ...search, owner: undefined } : search} portfolio={first} onChange={change} />
          <AccountsTable query={query} search={search} onSort={(sort) => change({ sort })} />
        </div>
      )}
    </>
  );
}
