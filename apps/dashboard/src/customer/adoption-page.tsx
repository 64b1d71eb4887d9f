import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { problemOf } from '../api/api-problem';
import { SHELL } from '../words/shell';
import { CUSTOMER } from '../words/customer';
import { AdoptionFailure } from './adoption-failure';
import { AdoptionSkeleton } from './adoption-skeleton';
import { type Comparison, DEFAULT_COMPARISON, DEFAULT_PERIOD, type Period } from './adoption-search';
import { CustomerDialogs } from './customer-dialogs';
import { dashboardQuery } from './dashboard-query';
import { EmptyCustomer, EmptyPeriod } from './empty-customer';
import { EngagementSection } from './engagement/engagement-section';
import { FeaturesSection } from './features/features-section';
import { OverviewSection } from './overview/overview-section';
import { PageHeader } from './page-header';
import { PeersSection } from './peers/peers-section';
import { RecommendationsSection } from './recommendations/recommendations-section';
import { SectionNav } from './section-nav';
import type { SectionProps } from './section-props';
import { TrendsSection } from './trends/trends-section';
import { useCustomerShortcuts } from './use-customer-shortcuts';
import styles from './adoption-page.module.css';

const route = getRouteApi('/signed-in/customers/$customerId/adoption');

/** The adoption of one customer: score, engagement, features, trends, peers, what to do next. */
export function AdoptionPage() {
  const { customerId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { period = DEFAULT_PERIOD, comparison = DEFAULT_COMPARISON } = search;
  const { data, error, refetch, isPlaceholderData } = useQuery(dashboardQuery(customerId, period, comparison));
  const [exportOpen, setExportOpen] = useState(false);
  const change = (next: { period?: Period; comparison?: Comparison }): void => void navigate({ search: (last) => ({ ...last, ...next }), resetScroll: false });
  const onPeriod = (next: Period): void => change({ period: next });
  useCustomerShortcuts(onPeriod, () => setExportOpen(true));
  const name = data?.customer.name;
  useEffect(() => {
    if (name !== undefined) document.title = `${name} · ${SHELL.product}`;
  }, [name]);
  if (data === undefined)
    return error === null ? <AdoptionSkeleton /> : <AdoptionFailure error={problemOf(error)} what={CUSTOMER.someData} onRetry={() => void refetch()} />;
  const props: SectionProps = {
    dashboard: data,
    openDialog: (dialog) => void navigate({ search: { period: search.period, comparison: search.comparison, ...dialog }, resetScroll: false }),
  };
  return (
    <>
      <PageHeader
        dashboard={data}
        period={period}
        comparison={comparison}
        onPeriod={onPeriod}
        onComparison={(next) => change({ comparison: next })}
        exportOpen={exportOpen}
        onExport={setExportOpen}
      />
      {error !== null && <AdoptionFailure error={problemOf(error)} what={CUSTOMER.data(data.customer.name)} onRetry={() => void refetch()} />}
      <div className={isPlaceholderData ? styles.old : undefined} aria-busy={isPlaceholderData}>
        <Body {...props} onPeriod={onPeriod} />
      </div>
      <CustomerDialogs dashboard={data} search={search} onClose={() => props.openDialog({})} openDialog={props.openDialog} />
    </>
  );
}

function Body({ onPeriod, ...props }: SectionProps & { readonly onPeriod: (period: Period) => void }) {
  const { dashboard } = props;
  if (dashboard.freshness.lastEventAt === null && dashboard.engagementDepth.totals.events === 0) return <EmptyCustomer name={dashboard.customer.name} />;
  return (
    <>
      <SectionNav />
      {dashboard.engagementDepth.totals.events === 0 && <EmptyPeriod dashboard={dashboard} onPeriod={onPeriod} />}
      <OverviewSection {...props} />
      <EngagementSection {...props} />
      <FeaturesSection {...props} />
      <TrendsSection {...props} />
      <PeersSection {...props} />
      <RecommendationsSection {...props} />
    </>
  );
}
