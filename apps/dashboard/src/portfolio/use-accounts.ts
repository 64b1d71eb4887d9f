import { useInfiniteQuery } from '@tanstack/react-query';
import { portfolioQuery } from './portfolio-query';
import type { PortfolioSearch } from './portfolio-search';

/** The portfolio of a search, its accounts page by page. */
export const useAccounts = (search: PortfolioSearch) => useInfiniteQuery(portfolioQuery(search));
export type Accounts = ReturnType<typeof useAccounts>;
