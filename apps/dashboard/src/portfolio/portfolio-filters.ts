import type { PortfolioSearch } from './portfolio-search';

/** Filters in the order in which they are shown. */
const FILTERS = ['q', 'segment', 'industry', 'owner', 'band', 'challenge'] as const;
export type Filter = (typeof FILTERS)[number];

/** Filters that are set. */
export const activeFilters = (search: PortfolioSearch): Filter[] => FILTERS.filter((filter) => search[filter] !== undefined);

/** A search that sets none of the filters; period and order stay. */
export const NO_FILTERS: PortfolioSearch = Object.fromEntries(FILTERS.map((filter) => [filter, undefined]));

/**
 * What the figures above the list are of: the period, and the accounts of a segment, an industry, an owner. A band, a challenge or a name that is
 * picked narrows the list alone, so that one can go from one to the next.
 */
export const figuresSearch = ({ period, segment, industry, owner }: PortfolioSearch): PortfolioSearch => ({ period, segment, industry, owner });
