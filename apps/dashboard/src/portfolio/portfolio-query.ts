import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type Api, client } from '../api/client';
import type { PortfolioSearch } from './portfolio-search';

export type Portfolio = Api<'Portfolio'>;

/** What the API is asked with: how the matrix is ordered is the page's own affair. */
export const askedFor = (search: PortfolioSearch) => ({ ...search, rows: undefined, columns: undefined });

/** The portfolio page by page: figures of all accounts that pass the filters, and 50 of the accounts a page. */
export function portfolioQuery(search: PortfolioSearch) {
  const asked = askedFor(search);
  return infiniteQueryOptions({
    queryKey: ['portfolio', asked],
    queryFn: async ({ pageParam, signal }): Promise<Portfolio> => {
      const query = { ...asked, ...(pageParam === null ? {} : { cursor: pageParam }) };
      const { data } = await client.GET('/api/intelligence/portfolio', { params: { query }, signal });
      // The address answers with Markdown too, for those who ask for it.
      return data as Portfolio;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ accounts }) => accounts.next,
    placeholderData: keepPreviousData,
  });
}

const MOST_ROWS = 200;

/** The portfolio without filters: what its filters can be set to. */
export const choicesQuery = queryOptions({
  queryKey: ['portfolio-choices'],
  queryFn: async ({ signal }): Promise<Portfolio> => {
    const { data } = await client.GET('/api/intelligence/portfolio', { params: { query: { limit: MOST_ROWS, sort: 'name' } }, signal });
    return data as Portfolio;
  },
  staleTime: 5 * 60_000,
});
