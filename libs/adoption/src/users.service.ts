import { Injectable } from '@nestjs/common';
import { Database } from '@adoption/database';
import type { Window } from '@adoption/metrics';
import { notFound } from '@adoption/problems';
import { type AccountUser, accountUserAt } from './account-user';
import { type AccountView, AdoptionService } from './adoption.service';
import { inOrder, type Order, type Page, pageOf, type SortValue } from './page-of';
import { sessionsByUser } from './queries/sessions-by-user.query';
import { type UserDetails, userDetails } from './queries/user-details.query';
import { selectUsers, type UserActivity, userColumns, type UserStatus } from './select-users';

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

/** A list that is wanted whole. */
export interface UserRowsOptions extends Omit<UserListOptions, 'limit' | 'cursor'> {
  /** UUIDs of the people who were picked; null: all of the list. */
  readonly users: ReadonlySet<string> | null;
}

/** All of a list, made one by one as they are asked for; can be gone through again. */
export interface UserRows extends Iterable<AccountUser> {
  readonly total: number;
}

/** People by their position in the facts: whom a list is of, how it is ordered, who they are. */
interface ChosenUsers {
  readonly chosen: readonly number[];
  readonly order: Order<number>;
  readonly userAt: (position: number) => AccountUser;
}

/** The lists behind the user counts of a dashboard; without a filter, the seat users. */
@Injectable()
export class UsersService {
  constructor(
    private readonly adoption: AdoptionService,
    private readonly database: Database,
  ) {}

  /** @throws Problem `not_found` for a feature that the catalogue does not have, `invalid` for a cursor that this list did not give out */
  async list(view: AccountView, options: UserListOptions): Promise<Page<AccountUser>> {
    const { chosen, order, userAt } = await this.choose(view, options);
    const { items, next } = pageOf(chosen, order, options.limit, options.cursor);
    return { items: items.map(userAt), next };
  }

  /** @throws Problem `not_found` for a feature that the catalogue does not have */
  async rows(view: AccountView, options: UserRowsOptions): Promise<UserRows> {
    const { users } = options;
    const { chosen, order, userAt } = await this.choose(view, options);
    const positions = inOrder(users === null ? chosen : chosen.filter((position) => users.has(order.idOf(position))), order);
    return {
      total: positions.length,
      *[Symbol.iterator]() {
        for (const position of positions) yield userAt(position);
      },
    };
  }

  private async choose(view: AccountView, options: Omit<UserListOptions, 'limit' | 'cursor'>): Promise<ChosenUsers> {
    return this.database.snapshot(async (transaction) => {
      const { facts, positions, period, account } = await this.adoption.wholeLife(transaction, view);
      const window: Window = period.window;
      const fact = options.feature === null ? undefined : facts.features.find((feature) => feature.key === options.feature);
      if (options.feature !== null && fact === undefined) throw notFound('feature');
      const columns = userColumns(facts, window);
      const selected = selectUsers(facts, window, columns, view.thresholds.current, {
        status: options.status,
        activity: options.activity,
        feature: fact === undefined ? null : { fact, used: options.used },
      });
      const details = await userDetails(transaction, account.key);
      const sessions = await sessionsByUser(transaction, account.key, window, positions);
      const needle = options.q?.toLowerCase() ?? '';
      const chosen = needle === '' ? selected : selected.filter((user) => matches(details[user]!, needle));
      const userAt = accountUserAt({ details, columns, sessions, signedUpOn: facts.users.signedUpOn, asOf: window.to });
      const values: SortValue[] = [];
      for (const user of chosen) values[user] = userAt(user)[options.sort];
      return { chosen, userAt, order: { valueOf: (user) => values[user]!, idOf: (user) => details[user]!.id, descending: options.descending } };
    });
  }
}

const matches = (user: UserDetails, needle: string): boolean =>
  [user.name, user.email, user.externalId].some((text) => text !== null && text.toLowerCase().includes(needle));
