import { Injectable } from '@nestjs/common';
import { isoDay } from '@adoption/accounts';
import { Database } from '@adoption/database';
import { BEFORE_EVERYTHING, type Window } from '@adoption/metrics';
import { notFound } from '@adoption/problems';
import { type AccountView, AdoptionService } from './adoption.service';
import { type Page, pageOf } from './page-of';
import { sessionsByUser } from './queries/sessions-by-user.query';
import { type UserDetails, userDetails } from './queries/user-details.query';
import { selectUsers, type UserActivity, userColumns, type UserStatus } from './select-users';

/** One person behind a user count. */
export interface AccountUser {
  readonly id: string;
  readonly externalId: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly team: string | null;
  readonly role: string | null;
  readonly status: UserStatus | null;
  /** `asOf` minus last active day; null when never active. */
  readonly daysInactive: number | null;
  readonly lastActiveOn: string | null;
  readonly signedUpOn: string | null;
  /** Sessions started in the window. */
  readonly sessions: number;
  /** Sum of quantity of human events in the window. */
  readonly actions: number;
}

export const USER_SORTS = ['name', 'email', 'team', 'role', 'daysInactive', 'lastActiveOn', 'signedUpOn', 'sessions', 'actions'] as const;
export type UserSort = (typeof USER_SORTS)[number];

export interface UserListOptions {
  readonly status: UserStatus | null;
  readonly activity: UserActivity | null;
  /** Key of a feature, with `used`: those who used it in the window, or seat users who did not. */
  readonly feature: string | null;
  readonly used: boolean;
  /** Part of a name, e-mail address or external id. */
  readonly q: string | null;
  readonly sort: UserSort;
  readonly descending: boolean;
  readonly limit: number;
  readonly cursor: string | null;
}

/** The lists behind the user counts of a dashboard; without a filter, the seat users. */
@Injectable()
export class UsersService {
  constructor(
    private readonly adoption: AdoptionService,
    private readonly database: Database,
  ) {}

  /** @throws Problem `not_found` for a feature that the catalogue does not have */
  async list(view: AccountView, options: UserListOptions): Promise<Page<AccountUser>> {
    return this.database.snapshot(async (transaction) => {
      const { facts, positions, period, account } = await this.adoption.wholeLife(transaction, view);
      const window: Window = period.window;
      const fact = options.feature === null ? undefined : facts.features.find((feature) => feature.key === options.feature);
      if (options.feature !== null && fact === undefined) throw notFound('feature');
      const columns = userColumns(facts, window);
      const chosen = selectUsers(facts, window, columns, view.thresholds.current, {
        status: options.status,
        activity: options.activity,
        feature: fact === undefined ? null : { fact, used: options.used },
      });
      const details = await userDetails(transaction, account.key);
      const sessions = await sessionsByUser(transaction, account.key, window, positions);
      const needle = options.q?.toLowerCase() ?? '';
      const rows = chosen
        .filter((user) => needle === '' || matches(details[user]!, needle))
        .map((user): AccountUser => {
          const last = columns.lastActiveOn[user]!;
          const signedUpOn = facts.users.signedUpOn[user]!;
          const { key: _key, ...who } = details[user]!;
          return {
            ...who,
            status: columns.status[user]!,
            daysInactive: last === BEFORE_EVERYTHING ? null : window.to - last,
            lastActiveOn: last === BEFORE_EVERYTHING ? null : isoDay(last),
            signedUpOn: signedUpOn === BEFORE_EVERYTHING ? null : isoDay(signedUpOn),
            sessions: sessions[user]!,
            actions: columns.actions[user]!,
          };
        });
      return pageOf(
        rows.map((row) => ({ row, value: row[options.sort], id: row.id })),
        options.descending,
        options.limit,
        options.cursor,
      );
    });
  }
}

const matches = (user: UserDetails, needle: string): boolean =>
  [user.name, user.email, user.externalId].some((text) => text !== null && text.toLowerCase().includes(needle));
