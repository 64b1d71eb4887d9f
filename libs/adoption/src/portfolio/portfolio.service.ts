import { Inject, Injectable } from '@nestjs/common';
import type { AccountScope } from '@adoption/access';
import { isoDay, localDay, parseDay } from '@adoption/accounts';
import { Clock, SETTINGS, type Settings } from '@adoption/config';
import { Database } from '@adoption/database';
import type { Day, PeriodKey } from '@adoption/metrics';
import { invalid } from '@adoption/problems';
import { inOrder, type Order, type Page, pageOf } from '../page-of';
import { weeklyScores } from '../queries/weekly-scores.query';
import type { Portfolio } from '../shapes/portfolio.shape';
import { type PortfolioSort, sortValue, SPARKLINE_WEEKS } from './account-row';
import { buildPortfolio } from './build-portfolio';
import { PortfolioHistory } from './portfolio-history';
import type { PortfolioAccount } from './portfolio-account';
import { PortfolioReader, type PortfolioView } from './portfolio-reader';
import { type PortfolioFilters, selectAccounts } from './select-accounts';

/** What of a portfolio is asked for. */
export interface PortfolioOptions {
  readonly period: PeriodKey;
  /** Day `YYYY-MM-DD`, the same for all accounts; null: each account's last complete local day. */
  readonly asOf: string | null;
  readonly filters: PortfolioFilters;
  readonly sort: PortfolioSort;
  readonly descending: boolean;
  readonly limit: number;
  readonly cursor: string | null;
}

/** What of a portfolio is wanted whole. */
export interface WholePortfolioOptions extends Omit<PortfolioOptions, 'limit' | 'cursor'> {
  /** UUIDs of the accounts that were picked; null: all that pass the filters. */
  readonly accounts: ReadonlySet<string> | null;
  /** The instant that days are chosen at, milliseconds since 1970. */
  readonly now: number;
}

/** Adoption over many accounts, from their daily snapshots and open recommendations. */
@Injectable()
export class PortfolioService {
  private readonly reader = new PortfolioReader();
  private readonly history = new PortfolioHistory();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @throws Problem `invalid` for a day in the future, or a cursor that this list did not give out */
  portfolio(options: PortfolioOptions, scope: AccountScope): Promise<Portfolio> {
    return this.read({ ...options, now: this.clock.now() }, scope, null, (chosen, order) => pageOf(chosen, order, options.limit, options.cursor));
  }

  /**
   * The same with every account in one answer; picked accounts are all that it speaks of.
   * @throws Problem `invalid` for a day in the future
   */
  everything(options: WholePortfolioOptions, scope: AccountScope): Promise<Portfolio> {
    return this.read(options, scope, options.accounts, (chosen, order) => ({ items: inOrder(chosen, order), next: null }));
  }

  private async read(
    options: Omit<WholePortfolioOptions, 'accounts'>,
    scope: AccountScope,
    picked: ReadonlySet<string> | null,
    cut: (chosen: readonly PortfolioAccount[], order: Order<PortfolioAccount>) => Page<PortfolioAccount>,
  ): Promise<Portfolio> {
    const view = this.viewOf(options, scope);
    const { period, filters, sort, descending } = options;
    return this.database.snapshot(async (transaction) => {
      const facts = await this.reader.read(transaction, view);
      const passing = selectAccounts(facts.accounts, filters, facts.recommendations);
      const chosen = picked === null ? passing : passing.filter(({ id }) => picked.has(id));
      const page = cut(chosen, { valueOf: (account) => sortValue(account, sort), idOf: ({ id }) => id, descending });
      const sparklines = await weeklyScores(transaction, page.items, SPARKLINE_WEEKS, facts.formula);
      const weeks = await this.history.weeks(transaction, chosen, period, facts.formula, view.now);
      return buildPortfolio({ period, facts, chosen, weeks, page, sparklines });
    });
  }

  private viewOf({ period, asOf, now }: Pick<WholePortfolioOptions, 'period' | 'asOf' | 'now'>, scope: AccountScope): PortfolioView {
    const defaultZone = this.settings.timeZone;
    return { period, day: this.requireDay(asOf), scope, now, defaultZone, today: localDay(defaultZone, now) };
  }

  /**
   * The day that is asked for; null: each account's last complete local day.
   * @throws Problem `invalid` for no day, or one in the future
   */
  requireDay(asOf: string | null): Day | null {
    const today = localDay(this.settings.timeZone, this.clock.now());
    const day = asOf === null ? null : parseDay(asOf);
    if (asOf !== null && (day === null || day > today)) {
      throw invalid('asOf must be a day up to today.', [
        { pointer: 'asOf', code: 'out_of_range', detail: `Use a day YYYY-MM-DD up to ${isoDay(today)}, today in the workspace's zone.` },
      ]);
    }
    return day;
  }
}
