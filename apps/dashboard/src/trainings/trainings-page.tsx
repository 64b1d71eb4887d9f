import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { Card } from '../kit/card';
import { ShowMore } from '../kit/show-more';
import { PageTabs } from '../kit/page-tabs';
import { Empty, Failure, Loading, Skeleton } from '../kit/states';
import { TRAININGS } from '../words/trainings';
import { trainingsQuery } from './trainings-query';
import { DEFAULT_WHEN, type When } from './trainings-search';
import { TrainingsTable } from './trainings-table';

const route = getRouteApi('/signed-in/trainings');

/** The trainings of all accounts that one sees: what comes, and what became of those that are over. */
export function TrainingsPage() {
  const { when = DEFAULT_WHEN } = route.useSearch();
  const link = { activeOptions: { exact: true }, activeProps: { 'aria-current': 'page' as const } };
  return (
    <>
      <h1>{TRAININGS.title}</h1>
      <p className="small">{TRAININGS.note}</p>
      <PageTabs label={TRAININGS.tabs}>
        <Link to="/trainings" {...link}>
          {TRAININGS.upcoming}
        </Link>
        <Link to="/trainings" search={{ when: 'past' }} {...link}>
          {TRAININGS.past}
        </Link>
      </PageTabs>
      <Listed key={when} when={when} />
    </>
  );
}

function Listed({ when }: { readonly when: When }) {
  const query = useInfiniteQuery(trainingsQuery(when));
  const table = useRef<HTMLDivElement>(null);
  const { data, error } = query;
  const trainings = data?.pages.flatMap(({ items }) => items) ?? [];
  if (error !== null)
    return <Failure error={error} what={TRAININGS.data} onRetry={() => void (query.isFetchNextPageError ? query.fetchNextPage() : query.refetch())} />;
  if (data === undefined)
    return (
      <Loading what={TRAININGS.data}>
        <Skeleton height={400} />
      </Loading>
    );
  return (
    <Card>
      {trainings.length === 0 ? (
        <Empty title={TRAININGS.none[when]} actions={<Link to="/customers">{TRAININGS.toCustomers}</Link>}>
          {TRAININGS.noneDetail}
        </Empty>
      ) : (
        <>
          <TrainingsTable trainings={trainings} when={when} ref={table} />
          <ShowMore count={trainings.length} query={query} table={table} />
        </>
      )}
    </Card>
  );
}
