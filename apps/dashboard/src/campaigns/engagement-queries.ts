import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type Api, client } from '../api/client';
import { ENGAGEMENTS_KEY } from './latest-query';
import { refetchAfter } from './refetch-after';
import type { CampaignSearch, CampaignsSearch } from './campaigns-search';

type Engagement = Api<'EngagementResponse'>;

const PAGE = 25;

/** Engagements, the newest first, page by page; asked for again while any of them is under way. */
export const engagementsQuery = ({ kind, state, customer }: CampaignsSearch) =>
  infiniteQueryOptions({
    queryKey: [...ENGAGEMENTS_KEY, 'list', { kind, state, customer }],
    queryFn: async ({ pageParam, signal }): Promise<Api<'EngagementsResponse'>> => {
      const query = { kind, state, customerId: customer, limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return (await client.GET('/api/intelligence/engagements', { params: { query }, signal })).data!;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) => refetchAfter(data?.pages.flatMap(({ items }) => items) ?? []),
  });

/** One engagement; asked for again while it is under way. */
export const engagementQuery = (id: string) =>
  queryOptions({
    queryKey: [...ENGAGEMENTS_KEY, 'one', id],
    queryFn: async ({ signal }): Promise<Engagement> => (await client.GET('/api/intelligence/engagements/{id}', { params: { path: { id } }, signal })).data!,
    refetchInterval: ({ state: { data } }) => refetchAfter(data === undefined ? [] : [data]),
  });

/** Whether an engagement helped. @param version changes with every move, so that what is told belongs together */
export const outcomeQuery = (id: string, version: string) =>
  queryOptions({
    queryKey: [...ENGAGEMENTS_KEY, 'outcome', id, version],
    queryFn: async ({ signal }): Promise<Api<'EngagementOutcome'>> =>
      (await client.GET('/api/intelligence/engagements/{id}/outcome', { params: { path: { id } }, signal })).data!,
    placeholderData: keepPreviousData,
  });

/** Everything that was asked about the people whom an engagement chose. */
export const recipientsKey = (id: string) => [...ENGAGEMENTS_KEY, 'recipients', id];

/** The people whom an engagement chose, page by page. */
export const recipientsQuery = (id: string, state: CampaignSearch['mail']) =>
  infiniteQueryOptions({
    queryKey: [...recipientsKey(id), state ?? 'all'],
    queryFn: async ({ pageParam, signal }): Promise<Api<'RecipientsResponse'>> => {
      const query = { state, limit: 2 * PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return (await client.GET('/api/intelligence/engagements/{id}/recipients', { params: { path: { id }, query }, signal })).data!;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    refetchOnMount: 'always',
  });
