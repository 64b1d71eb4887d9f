import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { type Api, client } from '../api/client';
import { hasEnded } from '../jobs/watch-job';

/** The key of the list of exports: what to declare stale when one has moved. */
export const EXPORTS_KEY = ['exports'] as const;

const WORKING_MILLISECONDS = 5_000;
const RESTING_MILLISECONDS = 30_000;

/** Exports, the newest first, page by page; asked for again more often while any is being made. */
export const exportsQuery = infiniteQueryOptions({
  queryKey: EXPORTS_KEY,
  queryFn: async ({ pageParam, signal }): Promise<Api<'ExportsResponse'>> => {
    const query = pageParam === null ? {} : { cursor: pageParam };
    return (await client.GET('/api/exports', { params: { query }, signal })).data!;
  },
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
  placeholderData: keepPreviousData,
  refetchInterval: ({ state: { data } }) =>
    data?.pages.some(({ items }) => items.some(({ job }) => !hasEnded(job))) === true ? WORKING_MILLISECONDS : RESTING_MILLISECONDS,
});
