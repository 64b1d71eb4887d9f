import { Injectable } from '@nestjs/common';
import { isoDay, parseDay } from '@adoption/accounts';
import { Database } from '@adoption/database';
import type { Day, PeriodKey } from '@adoption/metrics';
import { invalid } from '@adoption/problems';
import { type AccountOnDay, AdoptionService } from '../adoption.service';
import type { Account } from '../queries/account.query';
import { featuresOfCatalogue } from '../queries/features-of-catalogue.query';
import { milestonesOfAccount } from '../queries/milestones-of-account.query';
import { type ScoreOfDay, scoresOfAccount } from '../queries/scores-of-account.query';
import { SettingsService } from '../settings/settings.service';
import { Snapshots } from '../snapshots/snapshots';
import { historyDays, historyPoints, type HistoryStep, MOST_POINTS } from './score-history-points';
import type { ScoreHistory } from './score-history.shape';

/** Days that a history shows when nothing is asked for: 26 weeks. */
const DEFAULT_DAYS = 182;
/** Points that are computed when somebody asks for them; the next request goes on with the rest. */
const MOST_AT_ONCE = 50;

/** Which scores of an account are wanted; the day they end on is the account's day. */
export interface ScoreHistoryOptions {
  readonly period: PeriodKey;
  /** Local day `YYYY-MM-DD`; null: 26 weeks. */
  readonly from: string | null;
  readonly step: HistoryStep;
}

/** The adoption score of an account over time, from its snapshots. */
@Injectable()
export class ScoreHistoryService {
  constructor(
    private readonly adoption: AdoptionService,
    private readonly database: Database,
    private readonly snapshots: Snapshots,
    private readonly judging: SettingsService,
  ) {}

  /** @throws Problem `invalid` for a first day that is none, lies after the last one, or makes too many points */
  async history(on: AccountOnDay, { period, from, step }: ScoreHistoryOptions): Promise<ScoreHistory> {
    const days = daysOf(from, on.asOf, step);
    const scores = await this.points(on.account, period, days);
    const items = await this.database.snapshot(async (transaction) => {
      const { account } = await this.adoption.accountWithin(transaction, on, period);
      const milestones = await milestonesOfAccount(transaction, account.key, on.asOf);
      const features = await featuresOfCatalogue(transaction);
      const firstEventDay = account.firstEventDay === null ? null : parseDay(account.firstEventDay);
      return historyPoints({ days, step, firstEventDay, scores, milestones, features });
    });
    const pending = items.some((item) => item.pending);
    return { period, step, from: isoDay(days[0]!), to: isoDay(on.asOf), pending, items };
  }

  /**
   * The scores of an account as of some days: the one place where a history meets the snapshots. Missing and stale ones are computed,
   * the newest first and so many at once; days of which none was computed then are missing. What an older formula found stays.
   */
  private async points(account: Account, period: PeriodKey, days: readonly Day[]): Promise<ReadonlyMap<Day, ScoreOfDay>> {
    const stored = (): Promise<ScoreOfDay[]> => this.database.snapshot(async (transaction) => scoresOfAccount(transaction, account.key, period, days));
    let found = await stored();
    const kept = new Set(found.filter(({ stale }) => !stale).map(({ day }) => day));
    const began = account.firstEventDay === null ? Infinity : (parseDay(account.firstEventDay) ?? Infinity);
    const missing = days.filter((day) => day >= began && !kept.has(day)).slice(-MOST_AT_ONCE);
    if (missing.length > 0) {
      const { formula } = await this.judging.current();
      await this.snapshots.take([{ key: account.key, id: account.id, slots: missing.map((asOf) => ({ asOf, period })) }], formula);
      found = await stored();
    }
    return new Map(found.map((score) => [score.day, score]));
  }
}

function daysOf(from: string | null, to: Day, step: HistoryStep): Day[] {
  const first = from === null ? to - DEFAULT_DAYS + 1 : parseDay(from);
  if (first === null || first > to) {
    throw invalid('from must be a day up to the last one.', [
      { pointer: 'from', code: 'out_of_range', detail: `Use a day YYYY-MM-DD up to ${isoDay(to)}, the last day of the history.` },
    ]);
  }
  const days = historyDays(first, to, step);
  if (days.length > MOST_POINTS) {
    throw invalid('The history has too many points.', [
      { pointer: 'from', code: 'too_many_points', detail: `At most ${MOST_POINTS} points; begin later or take weeks.` },
    ]);
  }
  return days;
}
