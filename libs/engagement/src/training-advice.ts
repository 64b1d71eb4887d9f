import { Injectable } from '@nestjs/common';
import type { AccountScope } from '@adoption/access';
import { AdoptionService } from '@adoption/adoption';
import { Clock } from '@adoption/config';
import { Database } from '@adoption/database';
import { heatmap, peakBlock } from '@adoption/metrics';
import { overlappingTrainings } from './queries/overlapping-trainings.query';
import { type TrainingHint, trainingHints } from './training-hints';
import { instantOf } from './training-session';

/** A time that somebody thinks of for a training. */
export interface TimeQuestion {
  readonly date: string;
  readonly time: string;
  /** null: the account's. */
  readonly timeZone: string | null;
  readonly minutes: number;
  /** UUID of the training that is to be moved there; null: a new one. */
  readonly training: string | null;
}

/** What would be said about a time, before anything is scheduled. */
@Injectable()
export class TrainingAdvice {
  constructor(
    private readonly adoption: AdoptionService,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Hints about a time of an account; its peak is that of the dashboard of the last 30 days.
   * @throws Problem not_found for the account, unprocessable for an unknown zone or a time that its clock skips
   */
  async about(customerId: string, question: TimeQuestion, scope: AccountScope): Promise<{ startsAt: string; timeZone: string; hints: TrainingHint[] }> {
    const view = await this.adoption.view(customerId, { period: '30d', comparison: 'peers', asOf: null }, scope);
    const timeZone = question.timeZone || view.account.zone;
    const { startsAt, twice } = instantOf({ ...question, timeZone });
    const { minutes } = question;
    const others = await overlappingTrainings(this.database, view.account.key, startsAt, startsAt + minutes * 60_000, question.training);
    const { facts, period } = await this.database.snapshot((transaction) => this.adoption.wholeLife(transaction, view));
    const peak = peakBlock(heatmap(facts.hourTotals, period.window));
    const hints = trainingHints({ startsAt, minutes, timeZone, twice, now: this.clock.now(), accountZone: view.account.zone, peak, others });
    return { startsAt: new Date(startsAt).toISOString(), timeZone, hints };
  }
}
