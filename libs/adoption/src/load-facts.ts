import type { Transaction } from '@adoption/database';
import { parseDay } from '@adoption/accounts';
import type { AccountFacts, FeatureFacts, ResolvedPeriod } from '@adoption/metrics';
import { quarterOf, quarterStart } from '@adoption/usage';
import type { Account } from './queries/account.query';
import { calendarsOfAccount } from './queries/calendars-of-account.query';
import { dayTotals } from './queries/day-totals.query';
import { daysOfUse } from './queries/days-of-use.query';
import { featureDays } from './queries/feature-days.query';
import { featureFirsts } from './queries/feature-firsts.query';
import { featureSpans } from './queries/feature-spans.query';
import { featuresOfCatalogue } from './queries/features-of-catalogue.query';
import { hourTotals } from './queries/hour-totals.query';
import { contractsOfAccount, entitlementsOfAccount, gaugesOfAccount } from './queries/terms-of-account.query';
import { usersOfAccount } from './queries/users-of-account.query';
import type { UserPositions } from './user-positions';

/** MAU looks back this far before the first day of a window. */
const LOOK_BACK_DAYS = 30;

/** A window, and the same window as of N days earlier where there is one to compare with. */
export type Windows = Pick<ResolvedPeriod, 'window' | 'previous'>;

const firstDayOf = (periods: readonly Windows[]): number => Math.min(...periods.map(({ window, previous }) => (previous ?? window).from));

export interface LoadedFacts {
  readonly facts: AccountFacts;
  readonly positions: UserPositions;
}

/**
 * Reads everything the metrics of one account need for some windows and the ones before them. All reads see one state of the database.
 * @param transaction a snapshot
 * @param calendarsFrom first day for which active days are wanted; default: what MAU and health need
 */
export async function loadFacts(
  transaction: Transaction,
  account: Account,
  periods: readonly Windows[],
  calendarsFrom: number = firstDayOf(periods) - LOOK_BACK_DAYS,
): Promise<LoadedFacts> {
  const customer = account.key;
  const from = firstDayOf(periods);
  const to = Math.max(...periods.map(({ window }) => window.to));
  const lastDays = periods.flatMap(({ window, previous }) => (previous === null ? [window.to] : [previous.to, window.to]));
  const features = await featuresOfCatalogue(transaction);
  const featureWords = wordsOf(features);
  // All are asked for at once and answered in order; users come first, because the others name them by position.
  const people = usersOfAccount(transaction, customer, account.zone);
  const known = people.then(({ positions }) => positions);
  const [{ users, positions }, use, calendars, totals, hours, days, spans, firsts, entitlements, contracts, gauges] = await Promise.all([
    people,
    daysOfUse(transaction, customer, from, to, featureWords, known),
    calendarsOfAccount(transaction, customer, quarterStart(quarterOf(Math.max(0, calendarsFrom))), to, known),
    dayTotals(transaction, customer, to),
    hourTotals(transaction, customer, { from: Math.min(...periods.map(({ window }) => window.from)), to }),
    featureDays(transaction, customer, from, to),
    featureSpans(transaction, customer, to),
    featureFirsts(transaction, customer, known),
    entitlementsOfAccount(transaction, customer),
    contractsOfAccount(transaction, customer),
    gaugesOfAccount(transaction, customer, [...new Set(lastDays)]),
  ]);
  return {
    positions,
    facts: {
      firstEventDay: account.firstEventDay === null ? null : parseDay(account.firstEventDay),
      users,
      calendars,
      featureWords,
      humanDays: use.humanDays,
      apiDays: use.apiDays,
      dayTotals: totals,
      hourTotals: hours,
      features,
      featureDays: days,
      featureSpans: spans,
      featureFirsts: firsts,
      entitlements,
      contracts,
      gauges,
    },
  };
}

/** Words of 32 bits that hold every feature's bit, at least one. */
const wordsOf = (features: readonly FeatureFacts[]): number => (features.reduce((most, feature) => Math.max(most, feature.slot), 0) >> 5) + 1;
