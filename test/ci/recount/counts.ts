import { type Account, eventsIn } from './account';
import { sum } from './arithmetic';
import { type Figures, figuresOf, powerThreshold, type Span } from './figures';
import { type MilestoneDay, milestonesOf } from './milestones';
import { type Score, scoreOf } from './score';

export type Period = '7d' | '30d' | '90d' | 'all';
export const PERIODS: readonly Period[] = ['7d', '30d', '90d', 'all'];

/** Everything that is counted of an account in the window of a period that ends on a day. */
export interface Count {
  account: Account;
  span: Span;
  figures: Figures;
  /** Actions of the same number of days before; null for `all`. */
  actionsBefore: number | null;
  score: Score;
}

/** Counts of any account, period and day; each is made once, as an account is also the peer of many others. */
export class Counts {
  readonly accounts: readonly Account[];
  private readonly made = new Map<string, Count>();
  private readonly milestones = new Map<string, MilestoneDay[]>();
  private readonly thresholds = new Map<string, number | null>();

  constructor(accounts: readonly Account[]) {
    this.accounts = accounts;
  }

  of(account: Account, period: Period, asOf: number): Count {
    const name = `${account.raw.key} ${period} ${asOf}`;
    if (!this.made.has(name)) this.made.set(name, this.make(account, period, asOf));
    return this.made.get(name)!;
  }

  milestonesOf(account: Account, asOf: number): MilestoneDay[] {
    const name = `${account.raw.key} ${asOf}`;
    if (!this.milestones.has(name)) this.milestones.set(name, milestonesOf(account, asOf));
    return this.milestones.get(name)!;
  }

  private make(account: Account, period: Period, to: number): Count {
    const first = account.firstDay !== null && account.firstDay <= to ? account.firstDay : to;
    const days = { '7d': 7, '30d': 30, '90d': 90, all: to - first + 1 }[period];
    const span = { from: to - days + 1, to, days, period };
    const figures = figuresOf(account, span, this.threshold(period, span));
    const actionsBefore = period === 'all' ? null : sum(eventsIn(account.human, span.from - days, span.from - 1).map((event) => event.quantity));
    return { account, span, figures, actionsBefore, score: scoreOf(account, span, figures, actionsBefore) };
  }

  private threshold(period: Period, { from, to }: Span): number | null {
    const name = `${period} ${to}`;
    if (!this.thresholds.has(name)) this.thresholds.set(name, powerThreshold(this.accounts, period === 'all' ? -Infinity : from, to));
    return this.thresholds.get(name)!;
  }
}
