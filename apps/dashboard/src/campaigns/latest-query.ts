import { queryOptions } from '@tanstack/react-query';
import { type Api, client } from '../api/client';
import { refetchAfter } from './refetch-after';

type Engagement = Api<'EngagementResponse'>;

/** The beginning of the key of everything that is asked about engagements: what to declare stale when one has moved. */
export const ENGAGEMENTS_KEY = ['engagements'] as const;

/** The newest campaigns of an account. */
export const latestQuery = (customerId: string, limit: number) =>
  queryOptions({
    queryKey: [...ENGAGEMENTS_KEY, 'latest', customerId],
    queryFn: async ({ signal }): Promise<readonly Engagement[]> => {
      const query = { customerId, kind: 'campaign' as const, limit };
      return (await client.GET('/api/intelligence/engagements', { params: { query }, signal })).data!.items;
    },
    refetchInterval: ({ state: { data } }) => refetchAfter(data ?? []),
  });
