import type { AccountScope } from '@adoption/access';
import { localDay } from '@adoption/accounts';
import type { Transaction } from '@adoption/database';
import type { Day, FeatureFacts, PeriodKey } from '@adoption/metrics';
import { accountsOfPortfolio, type PortfolioMember } from '../queries/accounts-of-portfolio.query';
import { featuresOfCatalogue } from '../queries/features-of-catalogue.query';
import { openRecommendations, type OpenRecommendations } from '../queries/open-recommendations.query';
import { portfolioVersions } from '../queries/portfolio-versions.query';
import { settingVersions } from '../queries/setting-versions.query';
import { snapshotVersions } from '../queries/snapshot-versions.query';
import { olderSnapshots, type PortfolioSnapshot, snapshotsOfDay } from '../queries/snapshots-of-portfolio.query';
import { type BiggestGap, biggestGaps, type PortfolioAccount, portfolioAccount } from './portfolio-account';
import { VersionedCache } from './versioned-cache';

/** How far back the figures of an account without any on its day may lie. */
const OLDEST_DAYS = 14;
/** Days of one period kept: several periods, zones and a few past days. */
const DAYS_KEPT = 40;

/** Whose figures are wanted, and of when. */
export interface PortfolioView {
  readonly period: PeriodKey;
  /** The same day for all accounts; null: each account's last complete local day. */
  readonly day: Day | null;
  readonly scope: AccountScope;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Zone of accounts that name none. */
  readonly defaultZone: string;
  /** Today in that zone. */
  readonly today: Day;
}

export interface PortfolioFacts {
  readonly formula: number;
  /** The accounts of the scope. */
  readonly accounts: readonly PortfolioAccount[];
  /** Of all accounts, whoever may see them. */
  readonly recommendations: readonly OpenRecommendations[];
  readonly features: readonly FeatureFacts[];
}

type Placed = Pick<PortfolioAccount, 'key' | 'day'> & { readonly member: PortfolioMember };

interface Recommended {
  readonly recommendations: readonly OpenRecommendations[];
  readonly gaps: ReadonlyMap<number, BiggestGap>;
}
type Snapshots = ReadonlyMap<number, PortfolioSnapshot>;

/**
 * Reads what is stored of many accounts; nothing is computed from events here. What has not changed since it was last read is kept
 * in the process: each request asks for the versions of the rows, in the same state of the database as the rows themselves.
 */
export class PortfolioReader {
  private readonly members = new VersionedCache<readonly PortfolioMember[]>(1);
  private readonly recommended = new VersionedCache<Recommended>(1);
  private readonly days = new VersionedCache<Snapshots>(DAYS_KEPT);

  /** @param transaction a snapshot */
  async read(transaction: Transaction, view: PortfolioView): Promise<PortfolioFacts> {
    const { scope, defaultZone, today } = view;
    const [{ score: formula }, features, versions] = await Promise.all([
      settingVersions(transaction),
      featuresOfCatalogue(transaction),
      portfolioVersions(transaction),
    ]);
    const members = await this.members.get(defaultZone, versions.accounts, () => accountsOfPortfolio(transaction, defaultZone));
    const { recommendations, gaps } = await this.recommended.get(`${today}`, versions.recommendations, async () => {
      const open = await openRecommendations(transaction, today);
      return { recommendations: open, gaps: biggestGaps(open) };
    });
    const placed = members.filter(({ csmEmail }) => scope.csmEmail === null || csmEmail?.toLowerCase() === scope.csmEmail).map(dayOf(view));
    const snapshots = await this.newestSnapshots(transaction, placed, view.period, formula);
    return {
      formula,
      features,
      recommendations,
      accounts: placed.map(({ member, key, day }) => portfolioAccount(member, day, snapshots.get(key) ?? null, gaps.get(key) ?? null)),
    };
  }

  /** Nearly all accounts have figures of their day, nearly all others of the day before: these are kept whole, older ones are looked up account by account. */
  private async newestSnapshots(transaction: Transaction, accounts: readonly Placed[], period: PeriodKey, formula: number): Promise<Snapshots> {
    const found = new Map<number, PortfolioSnapshot>();
    let missing = accounts;
    for (const back of [0, 1]) {
      const days = await this.snapshotsOfDays(transaction, [...new Set(missing.map(({ day }) => day - back))], period, formula);
      for (const { key, day } of missing) {
        const snapshot = days.get(day - back)?.get(key);
        if (snapshot !== undefined) found.set(key, snapshot);
      }
      missing = missing.filter(({ key }) => !found.has(key));
      if (missing.length === 0) return found;
    }
    const older = await olderSnapshots(transaction, missing, { nearest: 2, farthest: OLDEST_DAYS }, period, formula);
    for (const [key, snapshot] of older) found.set(key, snapshot);
    return found;
  }

  private async snapshotsOfDays(transaction: Transaction, days: readonly Day[], period: PeriodKey, formula: number): Promise<ReadonlyMap<Day, Snapshots>> {
    const versions = await snapshotVersions(transaction, days, period, formula);
    const found = new Map<Day, Snapshots>();
    for (const [day, version] of versions) {
      const key = `${period}/${formula}/${day}`;
      found.set(day, await this.days.get(key, version, () => snapshotsOfDay(transaction, day, period, formula)));
    }
    return found;
  }
}

/** Sets each account on its day: the one that is asked for, else the last that is over in its zone. */
function dayOf({ day, now }: PortfolioView): (member: PortfolioMember) => Placed {
  const yesterdays = new Map<string, Day>();
  return (member) => {
    const yesterday = day ?? yesterdays.get(member.zone) ?? localDay(member.zone, now) - 1;
    yesterdays.set(member.zone, yesterday);
    return { member, key: member.key, day: yesterday };
  };
}
