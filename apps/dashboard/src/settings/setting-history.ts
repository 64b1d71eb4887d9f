import { type InfiniteData, infiniteQueryOptions } from '@tanstack/react-query';
import { type Api, client } from '../api/client';

/** Versions on a page of the history. */
const PAGE = 11;

interface Page<One> {
  readonly items: readonly One[];
  readonly next: string | null;
}

const pages = <One>(topic: string, load: (cursor: string | null, signal: AbortSignal) => Promise<Page<One>>) =>
  infiniteQueryOptions<Page<One>, Error, InfiniteData<Page<One>>, readonly string[], string | null>({
    queryKey: ['setting-history', topic],
    queryFn: ({ pageParam, signal }) => load(pageParam, signal),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
  });

const part = (cursor: string | null) => ({ query: cursor === null ? { limit: PAGE } : { limit: PAGE, cursor } });

/** Changes of the score formula, page by page. */
export const scoreHistory = pages<Api<'ScoreVersionResponse'>>(
  'score',
  async (cursor, signal) => (await client.GET('/api/settings/score/history', { params: part(cursor), signal })).data!,
);

/** Changes of the targets, page by page. */
export const thresholdsHistory = pages<Api<'ThresholdsVersionResponse'>>(
  'thresholds',
  async (cursor, signal) => (await client.GET('/api/settings/thresholds/history', { params: part(cursor), signal })).data!,
);

/** Changes of the cut-offs of features, page by page. */
export const cutoffsHistory = pages<Api<'FeatureCutoffsVersionResponse'>>(
  'feature-cutoffs',
  async (cursor, signal) => (await client.GET('/api/settings/feature-cutoffs/history', { params: part(cursor), signal })).data!,
);
