import type { Caller } from '@adoption/access';
import type { PortfolioFilters, PortfolioOptions, PortfolioSort } from '@adoption/adoption';
import { invalid } from '@adoption/problems';
import { pageOf } from '../lists/page.request';
import type { PortfolioQuery } from './portfolio.request';

/**
 * What a query asks for.
 * @throws Problem `invalid` for `owner=me` of a key
 */
export function portfolioOptions(query: PortfolioQuery, caller: Caller): PortfolioOptions {
  const { period = '30d', asOf = null, sort = '-score' } = query;
  const order = { sort: sort.replace(/^-/, '') as PortfolioSort, descending: sort.startsWith('-') };
  return { period, asOf, filters: filtersOf(query, caller), ...order, ...pageOf(query) };
}

function filtersOf(query: PortfolioQuery, caller: Caller): PortfolioFilters {
  const { segment = null, industry = null, band = null, q = null } = query;
  return { segment, industry, owner: ownerOf(query.owner, caller), band, challenge: challengeOf(query.challenge), q, churned: query.churned === 'true' };
}

function ownerOf(owner: string | undefined, caller: Caller): string | null {
  if (owner !== 'me') return owner?.toLowerCase() ?? null;
  if (caller.email !== null) return caller.email;
  throw invalid('A key is nobody’s owner.', [{ pointer: 'owner', code: 'invalid', detail: 'me can be asked for by a signed-in person only' }]);
}

function challengeOf(challenge: string | undefined): PortfolioFilters['challenge'] {
  if (challenge === undefined) return null;
  const colon = challenge.indexOf(':');
  return { rule: challenge.slice(0, colon), subject: challenge.slice(colon + 1) };
}
