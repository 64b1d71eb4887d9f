import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { problemOf } from '../api/api-problem';
import { CUSTOMER } from '../words/customer';
import { SHELL } from '../words/shell';
import { AdoptionFailure } from './adoption-failure';
import { type Comparison, DEFAULT_COMPARISON, DEFAULT_PERIOD, type Period } from './adoption-search';
import { AdoptionSections } from './adoption-sections';
import { AdoptionSkeleton } from './adoption-skeleton';
import { awaitedRetry } from './awaited-retry';
import { Countdown } from './countdown';
import { CustomerDialogs } from './customer-dialogs';
import { dashboardQuery } from './dashboard-query';
import { PageHeader } from './page-header';
import type { SectionProps } from './section-props';
import { useCustomerShortcuts } from './use-customer-shortcuts';
import { useLastKnown } from './use-last-known';
import { usePageTitle } from './use-page-title';
import styles from './adoption-page.module.css';

const route = getRouteApi('/signed-in/customers/$customerId/adoption');

/** The adoption of one customer: score, engagement, features, trends, peers, what to do next. */
export function AdoptionPage() {
  const { customerId } = route.useParams();
  // Another customer is another page: nothing of the one before may stay in sight.
  return <AdoptionOf key={customerId} customerId={customerId} />;
}

function AdoptionOf({ customerId }: { readonly customerId: string }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { period = DEFAULT_PERIOD, comparison = DEFAULT_COMPARISON } = search;
  const query = useQuery(dashboardQuery(customerId, period, comparison));
  const { data, error, isPlaceholderData } = query;
  const known = useLastKnown(data);
  const [exportOpen, setExportOpen] = useState(false);
  const change = (next: { period?: Period; comparison?: Comparison }): void => void navigate({ search: (last) => ({ ...last, ...next }), resetScroll: false });
  const onPeriod = (next: Period): void => change({ period: next });
  useCustomerShortcuts(onPeriod, () => setExportOpen(true));
  const name = known?.customer.name;
  usePageTitle(name === undefined ? undefined : CUSTOMER.windowTitle(name, SHELL.product));
  const failure = error !== null && (
    <AdoptionFailure
      key={query.errorUpdateCount}
      error={problemOf(error)}
      what={name === undefined ? CUSTOMER.someData : CUSTOMER.data(name)}
      onRetry={() => void query.refetch()}
    />
  );
  if (known === undefined && error !== null)
    return (
      <>
        <h1 className="visually-hidden">{CUSTOMER.adoption}</h1>
        {failure}
      </>
    );
  const retry = awaitedRetry(query);
  const openDialog: SectionProps['openDialog'] = (dialog, picked) =>
    void navigate({ search: { period: search.period, comparison: search.comparison, ...dialog }, state: { picked }, resetScroll: false });
  return (
    <>
      <PageHeader
        dashboard={known}
        failed={data === undefined && error !== null}
        customerId={customerId}
        period={period}
        comparison={comparison}
        onPeriod={onPeriod}
        onComparison={(next) => change({ comparison: next })}
        exportOpen={exportOpen}
        onExport={setExportOpen}
        onReport={() => openDialog({ dialog: 'report' })}
      />
      {retry !== null && <Countdown key={retry.attempt} seconds={retry.seconds} />}
      {failure}
      {data === undefined && error === null && <AdoptionSkeleton />}
      {data !== undefined && (
        <>
          <div className={isPlaceholderData ? styles.old : undefined} aria-busy={isPlaceholderData}>
            <AdoptionSections dashboard={data} openDialog={openDialog} onPeriod={onPeriod} />
          </div>
          <CustomerDialogs dashboard={data} search={search} onClose={() => openDialog({})} openDialog={openDialog} />
        </>
      )}
    </>
  );
}
