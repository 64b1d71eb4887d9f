import type { AccountScope } from '@adoption/access';
import type { Understanding } from '@adoption/adoption';
import type { AskLinkResponse } from './ask.response';
import { viewQuery } from './question-links';

/**
 * The answer to a question about all accounts of the reader: where they are shown. A CSM's are the list of their own accounts, everybody
 * else's the portfolio.
 */
export function portfolioAnswer(asked: NonNullable<Understanding['understood']>, scope: AccountScope): { answer: string; links: AskLinkResponse[] } {
  const query = viewQuery(asked.period, 'peers');
  const page =
    scope.csmEmail === null
      ? { label: 'Portfolio adoption', href: `/portfolio${query}` }
      : { label: 'My accounts', href: `/customers?owner=me${query.replace('?', '&')}` };
  return { answer: `All your accounts stand side by side on the page [${page.label}](${page.href}).\n`, links: [page] };
}
