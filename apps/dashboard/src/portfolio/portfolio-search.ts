import { DEFAULT_PERIOD, oneOf, type Period, PERIODS, text, unlessDefault } from '../customer/adoption-search';

export const BANDS = ['excellent', 'good', 'fair', 'poor', 'unscored'] as const;
export type BandFilter = (typeof BANDS)[number];

/** Filters, order and period of the portfolio, as the address holds them. */
export interface PortfolioSearch {
  readonly period?: Period;
  readonly q?: string;
  readonly segment?: string;
  readonly industry?: string;
  readonly owner?: string;
  readonly band?: BandFilter;
  readonly challenge?: string;
  readonly sort?: string;
}

/** Reads the address; what is not valid is left out. */
export const PORTFOLIO_SEARCH = (search: Record<string, unknown>): PortfolioSearch => ({
  period: unlessDefault(oneOf(PERIODS, search['period']), DEFAULT_PERIOD),
  q: text(search['q']),
  segment: text(search['segment']),
  industry: text(search['industry']),
  owner: text(search['owner']),
  band: oneOf(BANDS, search['band']),
  challenge: text(search['challenge']),
  sort: text(search['sort']),
});
