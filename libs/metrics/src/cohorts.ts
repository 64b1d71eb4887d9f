import { eachActiveDay } from './active-days';
import { type AccountFacts, BEFORE_EVERYTHING, type Day, type UserFacts } from './facts';
import { monthOf, monthStart } from './local-month';
import { percentOf } from './percent';

/** Months that a cohort is followed for, the month of sign-up being the first. */
const MONTHS = 12;

/** How much of a cohort was active in one month. Months are whole months since January 1970. */
export interface CohortMonth {
  /** 0 is the month of sign-up. */
  readonly offset: number;
  readonly month: number;
  /** Users of the cohort with a human event in the month. */
  readonly activeUsers: number;
  /** Percent of the cohort's size. */
  readonly retentionPercent: number;
  /** Whether the month is not over yet. */
  readonly partial: boolean;
}

/** The users who signed up in one local calendar month. */
export interface Cohort {
  readonly month: number;
  readonly size: number;
  /** Those of them whose sign-up is not known, placed by the month of their first event. */
  readonly byFirstEvent: number;
  /** At most twelve, none after the month of `asOf`. */
  readonly months: readonly CohortMonth[];
}

export interface Cohorts {
  /** Oldest first; months without a sign-up are left out. */
  readonly cohorts: readonly Cohort[];
  /** Sum of the sizes. */
  readonly users: number;
  readonly byFirstEvent: number;
  /** Users with neither a sign-up date nor an event: they belong to no month. */
  readonly withoutStart: number;
}

/**
 * Retention by month of sign-up: of the users who began in a month, how many had a human event in that month and in each of the
 * eleven after it. A user begins on the day of sign-up; where that is blank or later than `asOf`, on the day of the first event of
 * any channel. Whoever left since stays in the cohort: leaving is what retention tells.
 * @param facts with the active days of the account's whole life
 * @param days `asOf` is the last day that counts, `today` the first one that is not over
 */
export function cohorts(facts: Pick<AccountFacts, 'users' | 'calendars'>, days: { readonly asOf: Day; readonly today: Day }): Cohorts {
  const { users, calendars } = facts;
  const { asOf } = days;
  const starts = Int32Array.from({ length: users.count }, (_, user) => startOf(users, user, asOf));
  const months = starts.map((start) => (start === BEFORE_EVERYTHING ? start : monthOf(start)));
  const seen = monthsSeen(calendars, months, asOf);
  const groups = new Map<number, { size: number; byFirstEvent: number; readonly active: Int32Array }>();
  let withoutStart = 0;
  for (let user = 0; user < users.count; user++) {
    if (starts[user] === BEFORE_EVERYTHING) {
      if (users.signedUpOn[user] === BEFORE_EVERYTHING) withoutStart++;
      continue;
    }
    let group = groups.get(months[user]!);
    if (group === undefined) groups.set(months[user]!, (group = { size: 0, byFirstEvent: 0, active: new Int32Array(MONTHS) }));
    group.size++;
    if (starts[user] !== users.signedUpOn[user]) group.byFirstEvent++;
    for (let offset = 0; offset < MONTHS; offset++) if ((seen[user]! & (1 << offset)) !== 0) group.active[offset]!++;
  }
  const found = [...groups]
    .sort(([a], [b]) => a - b)
    .map(([month, { size, byFirstEvent, active }]) => ({ month, size, byFirstEvent, months: monthsOf(month, size, active, days) }));
  const sum = (key: 'size' | 'byFirstEvent'): number => found.reduce((total, cohort) => total + cohort[key], 0);
  return { cohorts: found, users: sum('size'), byFirstEvent: sum('byFirstEvent'), withoutStart };
}

/** The day a user began, up to a day; BEFORE_EVERYTHING where none is known by then. */
function startOf(users: UserFacts, user: number, asOf: Day): Day {
  const signedUp = users.signedUpOn[user]!;
  if (signedUp !== BEFORE_EVERYTHING && signedUp <= asOf) return signedUp;
  return users.firstEventOn[user]! <= asOf ? users.firstEventOn[user]! : BEFORE_EVERYTHING;
}

/** For each user a bit for each month since the own first one with an active day in it. */
function monthsSeen(calendars: AccountFacts['calendars'], months: Int32Array, asOf: Day): Uint16Array {
  const seen = new Uint16Array(months.length);
  const from = calendars[0]?.firstDay ?? asOf + 1;
  // A calendar is asked for the month of each day once, not once for every active user.
  const monthOfDay = Int32Array.from({ length: Math.max(0, asOf - from + 1) }, (_, i) => monthOf(from + i));
  eachActiveDay(calendars, from, asOf, (user, day) => {
    const offset = monthOfDay[day - from]! - months[user]!;
    if (offset >= 0 && offset < MONTHS) seen[user]! |= 1 << offset;
  });
  return seen;
}

function monthsOf(first: number, size: number, active: Int32Array, { asOf, today }: { asOf: Day; today: Day }): CohortMonth[] {
  const count = Math.min(MONTHS, monthOf(asOf) - first + 1);
  return Array.from({ length: count }, (_, offset) => {
    const month = first + offset;
    const activeUsers = active[offset]!;
    // The month is over when its last day is neither after `asOf` nor still running.
    const partial = monthStart(month + 1) > Math.min(asOf + 1, today);
    return { offset, month, activeUsers, retentionPercent: percentOf(activeUsers, size) ?? 0, partial };
  });
}
