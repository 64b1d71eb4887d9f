import { Injectable } from '@nestjs/common';
import { Database } from '@adoption/database';
import { type Day, eachActiveDay, featureAvailability, type PeriodKey } from '@adoption/metrics';
import { notFound } from '@adoption/problems';
import { quarterOf, quarterStart } from '@adoption/usage';
import { type AccountOnDay, AdoptionService } from '../adoption.service';
import { calendarOfUser } from '../queries/calendar-of-user.query';
import { daysOfUser } from '../queries/days-of-user.query';
import { featureFirstsOfUser } from '../queries/feature-firsts-of-user.query';
import { featuresOfCatalogue } from '../queries/features-of-catalogue.query';
import { firstCallOfUser } from '../queries/first-call-of-user.query';
import { personOfAccount } from '../queries/person-of-account.query';
import { sessionsOfUser } from '../queries/sessions-of-user.query';
import { entitlementsOfAccount } from '../queries/terms-of-account.query';
import { userJourney } from './user-journey';
import type { UserJourney } from './user-journey.shape';

/** The path of one user of an account, from the rollups: nothing of it needs other users or raw events. */
@Injectable()
export class UserJourneyService {
  constructor(
    private readonly adoption: AdoptionService,
    private readonly database: Database,
  ) {}

  /**
   * @param userId a UUID
   * @throws Problem `not_found` for a user that the account does not have or that is internal
   */
  async journey(on: AccountOnDay, period: PeriodKey, userId: string): Promise<UserJourney> {
    return this.database.snapshot(async (transaction) => {
      const { account, period: resolved } = await this.adoption.accountWithin(transaction, on, period);
      const { window } = resolved;
      const customer = account.key;
      const person = await personOfAccount(transaction, customer, userId, account.zone);
      if (person === undefined) throw notFound('user');
      const features = await featuresOfCatalogue(transaction);
      const entitlements = await entitlementsOfAccount(transaction, customer);
      const calendars = await calendarOfUser(transaction, customer, person.key, quartersFrom(person.firstActiveOn, window.to));
      const activeDays: Day[] = [];
      eachActiveDay(calendars, person.firstActiveOn, window.to, (_user, day) => activeDays.push(day));
      const slots = features.map(({ slot }) => slot);
      return userJourney({
        person,
        period: resolved,
        features,
        available: new Set(featureAvailability({ features, entitlements }, window.to).available),
        calendars,
        days: await daysOfUser(transaction, customer, person.key, activeDays),
        firsts: await featureFirstsOfUser(transaction, customer, person.key, slots),
        sessions: await sessionsOfUser(transaction, customer, person.key, window),
        firstCallOn: person.firstEventOn > window.to ? null : await firstCallOfUser(transaction, customer, person.key, person.firstEventOn, window.to),
      });
    });
  }
}

/** First days of the calendar quarters between two days; none when the first is later. */
function quartersFrom(from: Day, to: Day): Day[] {
  const quarters: Day[] = [];
  if (from <= to) for (let quarter = quarterOf(from); quarter <= quarterOf(to); quarter++) quarters.push(quarterStart(quarter));
  return quarters;
}
