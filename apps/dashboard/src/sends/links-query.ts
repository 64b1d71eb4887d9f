import { infiniteQueryOptions } from '@tanstack/react-query';
import { type Api, client } from '../api/client';

const PAGE = 20;

/** What to declare stale when a link has been made or revoked. */
export const linksKey = (customerId: string) => ['download-links', customerId] as const;

/** Links of an account, the newest first, page by page. */
export const linksQuery = (customerId: string) =>
  infiniteQueryOptions({
    queryKey: linksKey(customerId),
    queryFn: async ({ pageParam, signal }): Promise<Api<'DownloadLinksResponse'>> => {
      const query = { limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) };
      const { data } = await client.GET('/api/intelligence/adoption/{customerId}/download-links', { params: { path: { customerId }, query }, signal });
      return data!;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    // Clicks rise by themselves.
    staleTime: 0,
  });
