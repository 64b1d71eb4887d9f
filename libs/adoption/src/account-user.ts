import { isoDay } from '@adoption/accounts';
import { BEFORE_EVERYTHING, type Day } from '@adoption/metrics';
import type { UserDetails } from './queries/user-details.query';
import type { UserColumns, UserStatus } from './select-users';

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

/** Everything a list says of its people, a column each, by position in the facts. */
export interface AccountUserColumns {
  readonly details: readonly UserDetails[];
  readonly columns: UserColumns;
  readonly sessions: Int32Array;
  readonly signedUpOn: Int32Array;
  readonly asOf: Day;
}

/** The person at a position, made anew each time: thousands of them need not stand in memory at once. */
export const accountUserAt =
  ({ details, columns, sessions, signedUpOn, asOf }: AccountUserColumns): ((position: number) => AccountUser) =>
  (position) => {
    const last = columns.lastActiveOn[position]!;
    const { key: _key, ...who } = details[position]!;
    return {
      ...who,
      status: columns.status[position]!,
      daysInactive: last === BEFORE_EVERYTHING ? null : asOf - last,
      lastActiveOn: dayOrNull(last),
      signedUpOn: dayOrNull(signedUpOn[position]!),
      sessions: sessions[position]!,
      actions: columns.actions[position]!,
    };
  };

const dayOrNull = (day: Day): string | null => (day === BEFORE_EVERYTHING ? null : isoDay(day));
