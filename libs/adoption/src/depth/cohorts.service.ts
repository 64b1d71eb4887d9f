import { Injectable } from '@nestjs/common';
import { Database } from '@adoption/database';
import { cohorts, dayText, monthText } from '@adoption/metrics';
import { type AccountOnDay, AdoptionService } from '../adoption.service';
import { calendarsOfAccount } from '../queries/calendars-of-account.query';
import { usersOfAccount } from '../queries/users-of-account.query';
import type { AccountCohorts } from './cohorts.shape';

/** Retention of the users of an account. */
@Injectable()
export class CohortsService {
  constructor(
    private readonly adoption: AdoptionService,
    private readonly database: Database,
  ) {}

  /** Retention by month of sign-up, up to the account's day. */
  async cohorts(on: AccountOnDay): Promise<AccountCohorts> {
    const found = await this.database.snapshot(async (transaction) => {
      const { account } = await this.adoption.accountWithin(transaction, on, 'all');
      const people = usersOfAccount(transaction, account.key, account.zone);
      const known = people.then(({ positions }) => positions);
      const [{ users }, calendars] = await Promise.all([people, calendarsOfAccount(transaction, account.key, 0, on.asOf, known)]);
      return cohorts({ users, calendars }, on);
    });
    const items = found.cohorts.map(({ month, size, byFirstEvent, months }) => ({
      month: monthText(month),
      size,
      byFirstEvent,
      months: months.map((row) => ({ ...row, month: monthText(row.month) })),
    }));
    return { asOf: dayText(on.asOf), users: found.users, byFirstEvent: found.byFirstEvent, withoutStart: found.withoutStart, items };
  }
}
