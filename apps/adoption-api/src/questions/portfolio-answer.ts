import { Injectable } from '@nestjs/common';
import type { AccountScope } from '@adoption/access';
import { PortfolioService, type Understanding } from '@adoption/adoption';
import { portfolioMarkdown } from '@adoption/presentation';
import type { AskLinkResponse } from './ask.response';
import { viewQuery } from './question-links';

/** Accounts that an answer names. */
const ACCOUNTS = 10;
const EVERY_ACCOUNT = { segment: null, industry: null, owner: null, band: null, challenge: null, q: null, churned: false };

/** Answers questions about all accounts of the reader, from the same portfolio as the page. */
@Injectable()
export class PortfolioAnswer {
  constructor(private readonly portfolios: PortfolioService) {}

  /** The weakest accounts come first: they are why one asks. A CSM's page is the list of the own accounts, everybody else's the portfolio. */
  async to({ period }: NonNullable<Understanding['understood']>, scope: AccountScope): Promise<{ answer: string; links: AskLinkResponse[] }> {
    const shown = { period, asOf: null, filters: EVERY_ACCOUNT, sort: 'score', descending: false, limit: ACCOUNTS, cursor: null } as const;
    const portfolio = await this.portfolios.portfolio(shown, scope);
    const query = viewQuery(period, 'peers');
    const page =
      scope.csmEmail === null
        ? { label: 'Portfolio adoption', href: `/portfolio${query}` }
        : { label: 'My accounts', href: `/customers?owner=me${query.replace('?', '&')}` };
    return {
      answer: portfolioMarkdown(portfolio, 'lowest score first'),
      links: [page, { label: 'The same as JSON', href: `/api/intelligence/portfolio${query}` }],
    };
  }
}
