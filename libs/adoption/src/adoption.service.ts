import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { AccountScope } from '@adoption/access';
import { isoDay, localDay, parseDay, startOfDay } from '@adoption/accounts';
import { Clock, SETTINGS, type Settings } from '@adoption/config';
import { Database, type Transaction } from '@adoption/database';
import { type PeriodKey, type ResolvedPeriod, resolvePeriod, targetsFor, type Window } from '@adoption/metrics';
import { invalid, notFound } from '@adoption/problems';
import { PowerReferences } from '@adoption/usage';
import type { AdoptionDashboard } from './adoption-dashboard';
import { buildAdoptionDashboard, type DashboardInput } from './build-adoption-dashboard';
import { type LoadedFacts, loadFacts } from './load-facts';
import { type Account, accountById } from './queries/account.query';
import { Peers } from './peers/peers';
import { featureValues } from './queries/feature-values.query';
import { milestonesOfAccount } from './queries/milestones-of-account.query';
import { rejectedOfAccount } from './queries/rejected-of-account.query';
import { sessionsInWindows } from './queries/sessions-in-windows.query';
import { storedRecommendations } from './queries/stored-recommendations.query';
import { soFarToday } from './queries/so-far-today.query';
import { type JudgingSettings, SettingsService } from './settings/settings.service';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export type Comparison = 'peers' | 'segment' | 'all_customers';

/** What of an account is asked for. */
export interface DashboardOptions {
  readonly period: PeriodKey;
  readonly comparison: Comparison;
  /** Local day `YYYY-MM-DD`; null: yesterday. */
  readonly asOf: string | null;
}

/** An account and a local day of it, up to its today. */
export interface AccountOnDay {
  readonly account: Account;
  readonly today: number;
  readonly asOf: number;
}

/** An account and the windows of one period. */
export interface AccountOfPeriod {
  readonly account: Account;
  readonly period: ResolvedPeriod;
}

/** An account at one moment: enough to tell whether a dashboard of it has changed, and to build it. */
export interface AccountView extends AccountOnDay {
  readonly options: DashboardOptions;
  /** Names this state of the account, its peers and the settings: equal versions give equal dashboards. */
  readonly version: string;
  /** Names the state of the peers alone. */
  readonly peersVersion: string;
  /** What the account is judged by. */
  readonly judging: JudgingSettings;
  readonly thresholds: { readonly current: number | null; readonly previous: number | null };
}

/** Facts of an account for the windows of a view, and what was found beside them. */
export interface ViewFacts extends LoadedFacts, AccountOfPeriod {}

/** The adoption of one account: the only place where facts are fetched and judged. */
@Injectable()
export class AdoptionService {
  constructor(
    private readonly database: Database,
    private readonly references: PowerReferences,
    private readonly peers: Peers,
    private readonly judging: SettingsService,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Finds the account and the local day that is asked for.
   * @param day `YYYY-MM-DD`; null: yesterday
   * @param field what the caller knows the day as
   * @throws Problem `not_found` for an account that is not there or not in the scope, `invalid` for no day or one in the future
   */
  async accountOn(customerId: string, day: string | null, scope: AccountScope, field = 'asOf'): Promise<AccountOnDay> {
    const account = UUID.test(customerId) ? await accountById(this.database, customerId, scope, this.settings.timeZone) : undefined;
    if (account === undefined) throw notFound('customer');
    const today = localDay(account.zone, this.clock.now());
    const asOf = day === null ? today - 1 : parseDay(day);
    if (asOf === null || asOf > today) {
      throw invalid(`${field} must be a day up to today.`, [
        { pointer: field, code: 'out_of_range', detail: `Use a day YYYY-MM-DD up to ${isoDay(today)}, the account's today.` },
      ]);
    }
    return { account, today, asOf };
  }

  /** The account as a transaction sees it, with the windows of a period that ends on the day. */
  async accountWithin(transaction: Transaction, found: AccountOnDay, period: PeriodKey): Promise<AccountOfPeriod> {
    const account = (await accountById(transaction, found.account.id, { csmEmail: null }, this.settings.timeZone)) ?? found.account;
    return { account, period: periodOf(account, { period }, found.asOf, found.today) };
  }

  /**
   * Finds the account and what its dashboard depends on.
   * @throws Problem as `accountOn`
   */
  async view(customerId: string, options: DashboardOptions, scope: AccountScope): Promise<AccountView> {
    const { account, today, asOf } = await this.accountOn(customerId, options.asOf, scope);
    const { window, previous } = periodOf(account, options, asOf, today);
    const threshold = (of: Window): Promise<number | null> =>
      this.references.threshold({ period: options.period, from: options.period === 'all' ? null : of.from, to: of.to });
    const judging = await this.judging.current();
    const [now, before, peers] = await Promise.all([
      threshold(window),
      previous === null ? null : threshold(previous),
      this.peers.version({ asOf, period: options.period }, judging.formula),
    ]);
    const thresholds = { current: now, previous: before };
    const version = createHash('sha256')
      .update(JSON.stringify([account, options, today, thresholds, judging.formulaVersion, judging.thresholdsVersion, peers]))
      .digest('base64url')
      .slice(0, 27);
    return { account, options, today, asOf, version, peersVersion: peers, judging, thresholds };
  }

  /**
   * The whole picture of the account.
   * @param waitMilliseconds how long to wait for peers whose figures have to be computed first; the comparison is else `pending`
   * @param shareable the account itself will read it: peers show only what may leave the company (see `shareablePeers`)
   */
  async dashboard(view: AccountView, waitMilliseconds = 0, shareable = false): Promise<AdoptionDashboard> {
    const { formula, thresholds } = view.judging;
    const slot = { asOf: view.asOf, period: view.options.period };
    const { comparison } = view.options;
    const peers = await this.peers.of({ customer: view.account, slot, comparison, formula, waitMilliseconds, version: view.peersVersion });
    const input = await this.database.snapshot(async (transaction): Promise<DashboardInput> => {
      const account = (await accountById(transaction, view.account.id, { csmEmail: null }, this.settings.timeZone)) ?? view.account;
      const period = periodOf(account, view.options, view.asOf, view.today);
      const { window, previous } = period;
      const [{ facts }, sessions, today, rejectedEvents, recordedMilestones, decided, values] = await Promise.all([
        loadFacts(transaction, account, [period]),
        sessionsInWindows(transaction, account.key, window, previous),
        soFarToday(transaction, account.key, view.today),
        rejectedOfAccount(transaction, account.key, startOfDay(account.zone, window.from), startOfDay(account.zone, window.to + 1)),
        milestonesOfAccount(transaction, account.key, view.asOf),
        storedRecommendations(transaction, account.key),
        featureValues(transaction),
      ]);
      return {
        customer: {
          id: account.id,
          externalId: account.externalId,
          name: account.name,
          segment: account.segment,
          industry: account.industry,
          timeZone: account.zone,
          csm: account.csmEmail === null ? null : { name: account.csmName ?? account.csmEmail, email: account.csmEmail },
        },
        goLiveOn: account.goLiveOn === null ? null : parseDay(account.goLiveOn),
        facts,
        period,
        current: { window, sessions: sessions.current, powerThreshold: view.thresholds.current },
        previous: previous === null ? null : { window: previous, sessions: sessions.previous, powerThreshold: view.thresholds.previous },
        generatedAt: this.generatedAt(account, view.today),
        lastEventAt: account.lastEventAt?.toISOString() ?? null,
        soFarToday: today,
        rejectedEvents,
        zoneSince: account.zoneSince === null ? null : parseDay(account.zoneSince),
        recordedMilestones,
        comparison,
        peers,
        shareable,
        today: view.today,
        decided,
        featureValues: values,
        formula,
        targets: targetsFor(thresholds, account),
      };
    });
    return buildAdoptionDashboard(input);
  }

  /** Facts of the view's window with the active days of the account's whole life, for other readers of the same figures. */
  async wholeLife(transaction: Transaction, view: AccountView): Promise<ViewFacts> {
    const { account, period } = await this.accountWithin(transaction, view, view.options.period);
    return { account, period, ...(await loadFacts(transaction, account, [{ window: period.window, previous: null }], 0)) };
  }

  /** When the newest thing that the dashboard shows came to be: a write, a setting, or the account's midnight. */
  private generatedAt(account: Account, today: number): string {
    const moments = [account.configuredAt.getTime(), startOfDay(account.zone, today), account.changedAt?.getTime() ?? 0];
    return new Date(Math.min(this.clock.now(), Math.max(...moments))).toISOString();
  }
}

const periodOf = (account: Account, options: Pick<DashboardOptions, 'period'>, asOf: number, today: number): ResolvedPeriod =>
  resolvePeriod({ period: options.period, asOf, today, firstEventDay: account.firstEventDay === null ? null : parseDay(account.firstEventDay) });
