import { getRouteApi, Navigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { seesAllAccounts, useMe } from '../api/me';
import { Failure } from '../kit/states';
import { PORTFOLIO } from '../words/portfolio';
import { AccountsList } from './accounts-list';
import { ChallengesCard } from './challenges-card';
import { DistributionCard } from './distribution-card';
import { figuresSearch } from './portfolio-filters';
import { PortfolioHeader } from './portfolio-header';
import { PortfolioKpis } from './portfolio-kpis';
import type { PortfolioSearch } from './portfolio-search';
import { PortfolioSkeleton } from './portfolio-skeleton';
import { SegmentMatrix } from './segment-matrix';
import { useAccounts } from './use-accounts';
import { useChoices } from './use-choices';
import styles from './portfolio-page.module.css';

const SuccessCard = lazy(() => import('./success-card').then(({ SuccessCard: loaded }) => ({ default: loaded })));
const route = getRouteApi('/signed-in/portfolio');

/** All accounts at once: how they do, what they have in common, which ones need somebody. */
export function PortfolioPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const me = useMe();
  const choices = useChoices();
  const figures = useAccounts(figuresSearch(search));
  const accounts = useAccounts(search);
  if (!seesAllAccounts(me)) return <Navigate to="/customers" search={{ owner: 'me' }} replace />;
  const change = (next: PortfolioSearch): void => void navigate({ search: (last) => ({ ...last, ...next }), resetScroll: false });
  const [portfolio] = figures.data?.pages ?? [];
  const listed = accounts.isPlaceholderData ? undefined : accounts.data?.pages[0]?.accounts.total;
  return (
    <>
      <PortfolioHeader title={PORTFOLIO.title} portfolio={portfolio} choices={choices} search={search} onChange={change} />
      {figures.error !== null && <Failure error={figures.error} what={PORTFOLIO.data} onRetry={() => void figures.refetch()} />}
      {portfolio === undefined && figures.error === null && <PortfolioSkeleton />}
      {portfolio !== undefined && (
        <div className={styles.page}>
          <div className={`${styles.figures} ${figures.isPlaceholderData ? styles.old : ''}`} aria-busy={figures.isPlaceholderData}>
            <PortfolioKpis portfolio={portfolio} />
            <div className={styles.pair}>
              <DistributionCard portfolio={portfolio} chosen={search.band} listed={listed} onChoose={(band) => change({ band })} />
              <ChallengesCard portfolio={portfolio} search={search} listed={listed} onChoose={(challenge) => change({ challenge })} />
            </div>
            <SegmentMatrix portfolio={portfolio} search={search} onChange={change} />
          </div>
          <Suspense fallback={<div className={styles.success} />}>
            <SuccessCard />
          </Suspense>
          <AccountsList accounts={accounts} search={search} choices={choices} portfolio={portfolio} onChange={change} />
        </div>
      )}
    </>
  );
}
