import { queryOptions } from '@tanstack/react-query';
import { type Api, client } from '../api/client';
import { ENGAGEMENT_KIND, type SendKind } from './send-kinds';

/** Whom those who use a feature, or do not, would be for a mail now, and who of them is left out. */
export const audienceQuery = (customerId: string, kind: SendKind, feature: string, used: boolean) =>
  queryOptions({
    queryKey: ['audience', customerId, kind, feature, used],
    queryFn: async ({ signal }): Promise<Api<'AudienceCountsResponse'>> => {
      const body = { kind: ENGAGEMENT_KIND[kind], audience: { feature, used } };
      return (await client.POST('/api/intelligence/adoption/{customerId}/audiences', { params: { path: { customerId } }, body, signal })).data!;
    },
  });
