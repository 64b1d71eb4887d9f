import { DEFAULT_PERIOD, oneOf, type Period, PERIODS, text, unlessDefault } from '../customer/adoption-search';

export const BANDS = ['excellent', 'good', 'fair', 'poor', 'unscored'] as const;
export type BandFilter = (typeof BANDS)[number];

/** Columns that the API can order accounts by. */
const SORT_COLUMNS = ['score', 'change', 'name', 'activation', 'breadth', 'dormantShare', 'renewsOn', 'gap'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
export const DEFAULT_SORT = '-score';
/** Orders of the accounts: a column, `-` before it for descending. */
export const SORTS: readonly string[] = SORT_COLUMNS.flatMap((column) => [`-${column}`, column]);

/** Filters, orders and period of the portfolio, as the address holds them. */
export interface PortfolioSearch {
  readonly period?: Period;
  readonly q?: string;
  readonly segment?: string;
  readonly industry?: string;
  readonly owner?: string;
  readonly band?: BandFilter;
  readonly challenge?: string;
  readonly sort?: string;
  /** Segment that the features of the matrix are ordered by, `-` before it for the highest first. */
  readonly rows?: string;
  /** Feature that the segments of the matrix are ordered by, `-` before it for the highest first. */
  readonly columns?: string;
}

const OWNER = /^(me|none|[^\s@]+@[^\s@]+)$/;
const CHALLENGE = /^[a-z][a-z0-9-]*:[^\0]+$/;
const matching = (pattern: RegExp, value: string | undefined): string | undefined => (value !== undefined && pattern.test(value) ? value : undefined);

/** Reads the address; what is not valid is left out, and so removed from it. */
export const PORTFOLIO_SEARCH = (search: Record<string, unknown>): PortfolioSearch => ({
  period: unlessDefault(oneOf(PERIODS, search['period']), DEFAULT_PERIOD),
  q: text(search['q']),
  segment: text(search['segment']),
  industry: text(search['industry']),
  owner: matching(OWNER, text(search['owner'])),
  band: oneOf(BANDS, search['band']),
  challenge: matching(CHALLENGE, text(search['challenge'])),
  sort: unlessDefault(oneOf(SORTS, search['sort']), DEFAULT_SORT),
  rows: text(search['rows']),
  columns: text(search['columns']),
});
