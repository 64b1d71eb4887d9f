import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { mayConfigure, useMe } from '../api/me';
import { Card } from '../kit/card';
import { ShowMore } from '../kit/show-more';
import { Empty, Failure, Loading, Skeleton } from '../kit/states';
import { Choice } from '../portfolio/choice';
import { JOBS } from '../words/jobs';
import { jobsQuery } from './jobs-query';
import { JOB_STATES } from './jobs-search';
import { JobsTable } from './jobs-table';
import styles from './jobs-page.module.css';

const route = getRouteApi('/signed-in/jobs');

/** What the server does in the background: how far it is, what went wrong, what can be tried again. */
export function JobsPage() {
  const { state } = route.useSearch();
  const navigate = route.useNavigate();
  const may = mayConfigure(useMe());
  const query = useInfiniteQuery(jobsQuery(state));
  const { data, error, refetch } = query;
  const table = useRef<HTMLDivElement>(null);
  const jobs = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <h1>{JOBS.title}</h1>
      <p className="small">{JOBS.note}</p>
      <div className={styles.page}>
        <Choice
          label={JOBS.state}
          none={JOBS.allStates}
          value={state}
          onChange={(next) => void navigate({ search: { state: next }, resetScroll: false })}
          options={JOB_STATES.map((value) => ({ value, word: JOBS.states[value] }))}
        />
        {error !== null && <Failure error={error} what={JOBS.data} onRetry={() => void refetch()} />}
        {data === undefined && error === null && (
          <Loading what={JOBS.data}>
            <Skeleton height={400} />
          </Loading>
        )}
        {data !== undefined && (
          <Card>
            {jobs.length === 0 ? (
              <Empty title={state === undefined ? JOBS.none : JOBS.noneOf(JOBS.states[state])} />
            ) : (
              <JobsTable jobs={jobs} may={may} ref={table} />
            )}
            <ShowMore count={jobs.length} query={query} table={table} />
          </Card>
        )}
      </div>
    </>
  );
}
