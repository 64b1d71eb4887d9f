import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { seesAllAccounts, useMe } from '../api/me';
import { Failure } from '../kit/states';
import { PORTFOLIO } from '../words/portfolio';
import { AccountsTable } from './accounts-table';
import { ChallengesCard } from './challenges-card';
import { DistributionCard } from './distribution-card';
import { FilterChips } from './filter-chips';
import { MatrixCard } from './matrix-card';
import { PortfolioHeader } from './portfolio-header';
import { PortfolioKpis } from './portfolio-kpis';
import { portfolioQuery } from './portfolio-query';
import type { PortfolioSearch } from './portfolio-search';
import { PortfolioSkeleton } from './portfolio-skeleton';
import styles from './portfolio-page.module.css';

const route = getRouteApi('/signed-in/portfolio');

/** All accounts at once: how they do, what they have in common, which ones need somebody. */
export function PortfolioPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const me = useMe();
  const query = useInfiniteQuery(portfolioQuery(search));
  if (!seesAllAccounts(me)) return <Navigate to="/customers" search={{ owner: 'me' }} replace />;
  const change = (next: Partial<PortfolioSearch>): void => void navigate({ search: (last) => ({ ...last, ...next }), resetScroll: false });
  const [first] = query.data?.pages ?? [];
  return (
    <>
      <PortfolioHeader title={PORTFOLIO.title} portfolio={first} search={search} onChange={change} />
      {query.error !== null && <Failure error={query.error} what={PORTFOLIO.data} onRetry={() => void query.refetch()} />}
      {first === undefined && query.error === null && <PortfolioSkeleton />}
      {first !== undefined && (
        <div className={`${styles.page} ${query.isPlaceholderData ? styles.old : ''}`} aria-busy={query.isPlaceholderData}>
          <PortfolioKpis portfolio={first} />
          <div className={styles.pair}>
            <DistributionCard portfolio={first} onBand={(band) => change({ band })} />
            <ChallengesCard portfolio={first} chosen={search.challenge} onChoose={(challenge) => change({ challenge })} />
          </div>
          <MatrixCard portfolio={first} />
          <FilterChips search={search} portfolio={first} onChange={change} />
          <AccountsTable query={query} search={search} onSort={(sort) => change({ sort })} />
        </div>
      )}
    </>
  );
}
