import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { type Api, client } from '../api/client';
import type { PortfolioSearch } from './portfolio-search';

export type Portfolio = Api<'Portfolio'>;

/** The portfolio page by page: figures of all accounts that pass the filters, and 50 of the accounts a page. */
export const portfolioQuery = (search: PortfolioSearch) =>
  infiniteQueryOptions({
    queryKey: ['portfolio', search],
    queryFn: async ({ pageParam, signal }): Promise<Portfolio> => {
      const query = { ...search, ...(pageParam === null ? {} : { cursor: pageParam }) };
      const { data } = await client.GET('/api/intelligence/portfolio', { params: { query }, signal });
      // The address answers with Markdown too, for those who ask for it.
      return data as Portfolio;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ accounts }) => accounts.next,
    placeholderData: keepPreviousData,
  });
