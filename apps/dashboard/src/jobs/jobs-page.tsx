import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { mayConfigure, useMe } from '../api/me';
import { type Api, client } from '../api/client';
import { Card } from '../kit/card';
import { PlainTable } from '../kit/plain-table';
import { Empty, Failure, Loading, Skeleton } from '../kit/states';
import { Choice } from '../portfolio/choice';
import { JOBS } from '../words/jobs';
import { jobCells } from './job-cells';
import styles from './jobs-page.module.css';

const STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
const REFRESH_MILLISECONDS = 3_000;

/** What the server does in the background: how far it is, what went wrong, what can be tried again. */
export function JobsPage() {
  const [state, setState] = useState<Api<'JobResponse'>['state']>();
  const may = mayConfigure(useMe());
  const query = useInfiniteQuery({
    queryKey: ['jobs', state],
    queryFn: async ({ pageParam, signal }) => {
      const filter = { ...(state === undefined ? {} : { state }), ...(pageParam === null ? {} : { cursor: pageParam }) };
      return (await client.GET('/api/jobs', { params: { query: filter }, signal })).data!;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: ({ state: { data } }) =>
      data?.pages[0]?.items.some((job) => job.state === 'queued' || job.state === 'running') === true ? REFRESH_MILLISECONDS : false,
  });
  const jobs = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <h1>{JOBS.title}</h1>
      <p className="small">{JOBS.note}</p>
      <div className={styles.page}>
        <Choice
          label={JOBS.state}
          none={JOBS.allStates}
          value={state}
          onChange={setState}
          options={STATES.map((value) => ({ value, word: JOBS.states[value] }))}
        />
        {query.error !== null && <Failure error={query.error} what={JOBS.data} onRetry={() => void query.refetch()} />}
        {query.data === undefined && query.error === null && (
          <Loading what={JOBS.data}>
            <Skeleton height={400} />
          </Loading>
        )}
        {query.data !== undefined && (
          <Card>
            {jobs.length === 0 ? (
              <Empty title={JOBS.none} />
            ) : (
              <PlainTable
                caption={JOBS.title}
                head={[JOBS.kind, JOBS.state, JOBS.progress, JOBS.started, '']}
                rows={jobs.map((job) => ({ key: job.id, cells: jobCells(job, may) }))}
              />
            )}
            {query.hasNextPage && (
              <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {JOBS.more}
              </Button>
            )}
          </Card>
        )}
      </div>
    </>
  );
}
