import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { type Api, client } from '../api/client';
import type { JobState } from './jobs-search';
import { hasEnded } from './watch-job';

/** The beginning of the key of every list of jobs: what to declare stale when a job has moved. */
export const JOBS_KEY = ['jobs'] as const;

const WORKING_MILLISECONDS = 5_000;
const RESTING_MILLISECONDS = 15_000;

/** Jobs, the newest first, page by page; asked for again more often while any is unfinished, so that new ones are noticed. */
export const jobsQuery = (state: JobState | undefined) =>
  infiniteQueryOptions({
    queryKey: [...JOBS_KEY, state ?? 'all'],
    queryFn: async ({ pageParam, signal }): Promise<Api<'JobsResponse'>> => {
      const query = { ...(state === undefined ? {} : { state }), ...(pageParam === null ? {} : { cursor: pageParam }) };
      return (await client.GET('/api/jobs', { params: { query }, signal })).data!;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) =>
      data?.pages.some(({ items }) => items.some((job) => !hasEnded(job))) === true ? WORKING_MILLISECONDS : RESTING_MILLISECONDS,
  });
