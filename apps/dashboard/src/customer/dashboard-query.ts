import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from '../api/client';
import type { Comparison, Period } from './adoption-search';
import type { Dashboard } from './section-props';

const PENDING_SECONDS = 5;

/** The dashboard of one customer. Asked for again while its peers' figures are being made. */
export const dashboardQuery = (customerId: string, period: Period, comparison: Comparison) =>
  queryOptions({
    queryKey: ['dashboard', customerId, period, comparison],
    queryFn: async ({ signal }): Promise<Dashboard> => {
      const { data } = await client.GET('/api/intelligence/adoption/{customerId}', { params: { path: { customerId }, query: { period, comparison } }, signal });
      // The address answers with Markdown too, for those who ask for it.
      return data as Dashboard;
    },
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.peerComparison.pending === true ? PENDING_SECONDS * 1_000 : false),
  });
