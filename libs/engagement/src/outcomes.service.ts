import { Inject, Injectable } from '@nestjs/common';
import type { AccountScope } from '@adoption/access';
import { isoDay, localDay } from '@adoption/accounts';
import { Clock, SETTINGS, type Settings } from '@adoption/config';
import { Database, type Transaction } from '@adoption/database';
import { notFound } from '@adoption/problems';
import { adoptionAround } from './adoption-around';
import { outcomeOf } from './outcome-of';
import type { AdoptionAround, EngagementOutcome } from './outcome.shape';
import { engagementForOutcome, type MeasuredEngagement } from './queries/engagement-for-outcome.query';
import { featureAdoptionAround } from './queries/feature-adoption-around.query';
import { recoveredUsers } from './queries/recovered-users.query';

/** Whether what was done for an account helped. */
@Injectable()
export class OutcomesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * The outcome of one engagement as it stands now.
   * @param engagementId UUID
   * @throws Problem `not_found`, also for an engagement of an account out of the scope
   */
  async of(engagementId: string, scope: AccountScope): Promise<EngagementOutcome> {
    const { timeZone } = this.settings;
    return this.database.snapshot(async (transaction) => {
      const engagement = await engagementForOutcome(transaction, engagementId, scope, timeZone);
      if (engagement === undefined) throw notFound('engagement');
      const today = localDay(engagement.zone, this.clock.now());
      const people = await recoveredUsers(transaction, engagement.key, timeZone);
      const { id, kind } = engagement;
      return {
        engagementId: id,
        kind,
        today: isoDay(today),
        recovery: outcomeOf(people, today),
        adoption: await this.adoption(transaction, engagement, today),
      };
    });
  }

  private async adoption(transaction: Transaction, { key, state, feature }: MeasuredEngagement, today: number): Promise<AdoptionAround | null> {
    if (feature === null || state === 'draft') return null;
    const [facts] = await featureAdoptionAround(transaction, [key], this.settings.timeZone);
    if (facts === undefined || facts.day > today) return null;
    return { feature, day: isoDay(facts.day), ...adoptionAround(facts, today) };
  }
}
