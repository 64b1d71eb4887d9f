import type { Transaction } from '@adoption/database';
import type { Day, PeriodKey } from '@adoption/metrics';
import { type KpiFiguresOfDay, kpiFiguresOfDay } from '../queries/kpi-figures-of-day.query';
import { snapshotVersions } from '../queries/snapshot-versions.query';
import { SPARKLINE_WEEKS } from './account-row';
import { type KpiFigures, type KpiLevels, kpiLevels } from './kpi-levels';
import type { PortfolioAccount } from './portfolio-account';
import { VersionedCache } from './versioned-cache';

/** Looking whether the weeks before have changed costs as much as the rest of a portfolio: once a minute is enough for what is computed minutes after a write. */
const LOOKED_AT_EVERY = 60_000;
/** Weeks before the last one, of the two or three days that accounts of all zones stand on, of four periods. */
const DAYS_KEPT = 4 * 3 * (SPARKLINE_WEEKS - 1);
/** Different sets of such days. */
const SETS_KEPT = 40;

/** The key figures of a portfolio in the weeks before. They are those of the snapshots as they were at most a minute ago. */
export class PortfolioHistory {
  private readonly versions = new VersionedCache<ReadonlyMap<Day, string>>(SETS_KEPT);
  private readonly days = new VersionedCache<KpiFiguresOfDay>(DAYS_KEPT);

  /**
   * The key figures as of each of the eleven weeks before the accounts' own days, oldest first. An account without a snapshot of such a day is left out of that week.
   * @param transaction a snapshot
   * @param now milliseconds since 1970
   */
  async weeks(transaction: Transaction, accounts: readonly PortfolioAccount[], period: PeriodKey, formula: number, now: number): Promise<KpiLevels[]> {
    const keys = new Map<Day, number[]>();
    for (const { key, day } of accounts) {
      const known = keys.get(day);
      if (known === undefined) keys.set(day, [key]);
      else known.push(key);
    }
    const backs = Array.from({ length: SPARKLINE_WEEKS - 1 }, (_, i) => 7 * (SPARKLINE_WEEKS - 1 - i));
    const set = `${period}/${formula}/${[...keys.keys()].toSorted((a, b) => a - b).join(',')}`;
    const versions = await this.versions.get(set, `${Math.floor(now / LOOKED_AT_EVERY)}`, () =>
      snapshotVersions(
        transaction,
        [...keys.keys()].flatMap((day) => backs.map((back) => day - back)),
        period,
        formula,
      ),
    );
    const weeks: KpiLevels[] = [];
    for (const back of backs) {
      const figures: KpiFigures[] = [];
      for (const [day, customers] of keys) {
        const version = versions.get(day - back);
        if (version === undefined) continue;
        const figuresOf = await this.days.get(`${period}/${formula}/${day - back}`, version, () => kpiFiguresOfDay(transaction, day - back, period, formula));
        for (const customer of customers) {
          const known = figuresOf(customer);
          if (known !== null) figures.push(known);
        }
      }
      weeks.push(kpiLevels(figures));
    }
    return weeks;
  }
}
