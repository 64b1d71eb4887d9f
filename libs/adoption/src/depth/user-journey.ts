import {
  BEFORE_EVERYTHING,
  type CalendarQuarter,
  type Day,
  dayText,
  growth,
  healthGroupOf,
  lastActiveDays,
  type ResolvedPeriod,
  seatUsers,
  type UserFacts,
} from '@adoption/metrics';
import { periodSection } from '../build-adoption-dashboard';
import type { DayOfUser } from '../queries/days-of-user.query';
import type { PersonOfAccount } from '../queries/person-of-account.query';
import type { SessionsOfUser } from '../queries/sessions-of-user.query';
import { STATUS_OF_GROUP } from '../select-users';
import { type FeaturesOfUser, journeyFeatures, tiersReached } from './journey-features';
import type { JourneyMilestone, UserJourney } from './user-journey.shape';

/** What a journey is told from. */
export interface JourneyFacts extends Pick<FeaturesOfUser, 'features' | 'available' | 'firsts'> {
  readonly person: PersonOfAccount;
  readonly period: ResolvedPeriod;
  /** Active days of this user alone, whole life. */
  readonly calendars: readonly CalendarQuarter[];
  /** Human use on each active day up to `asOf`, ascending. */
  readonly days: readonly DayOfUser[];
  readonly sessions: SessionsOfUser;
  /** First API call by `asOf`; null without one. */
  readonly firstCallOn: Day | null;
}

/** Tells the path of one user up to the end of a window; nothing later shows. */
export function userJourney(facts: JourneyFacts): UserJourney {
  const { person, period, days, sessions } = facts;
  const { window } = period;
  const asOf = window.to;
  const users = userFacts(person);
  const lastActive = lastActiveDays(facts.calendars, users, asOf)[0]!;
  const firstActiveOn = person.firstActiveOn <= asOf ? person.firstActiveOn : null;
  const signedUpOn = person.signedUpOn <= asOf ? person.signedUpOn : BEFORE_EVERYTHING;
  const group = healthGroupOf(seatUsers(users, asOf)[0] === 1, firstActiveOn !== null, asOf - lastActive + 1);
  const within = days.filter(({ day }) => day >= window.from);
  const ofUser: FeaturesOfUser = { ...facts, signedUpOn, asOf };
  const tiers = tiersReached(ofUser);
  const { id, externalId, name, email, team, role } = person;
  return {
    user: { id, externalId, name, email, team, role },
    period: periodSection(period),
    status: group === null ? null : STATUS_OF_GROUP[group],
    signedUpOn: signedUpOn === BEFORE_EVERYTHING ? null : dayText(signedUpOn),
    deactivatedOn: person.deactivatedOn <= asOf ? dayText(person.deactivatedOn) : null,
    firstActiveOn: firstActiveOn === null ? null : dayText(firstActiveOn),
    lastActiveOn: lastActive === BEFORE_EVERYTHING ? null : dayText(lastActive),
    daysInactive: lastActive === BEFORE_EVERYTHING ? null : asOf - lastActive,
    activeDays: days.length,
    window: { sessions: sessions.sessions, actions: within.reduce((sum, { actions }) => sum + actions, 0), activeDays: within.length },
    tierReached: tiers.findLast(({ day }) => day !== null)?.tier ?? null,
    tiers: tiers.map(({ tier, day }) => ({ tier, reachedOn: day === null ? null : dayText(day) })),
    features: journeyFeatures(ofUser),
    weeks: growth(days, firstActiveOn, asOf).map(({ weekOf, actions }) => ({ weekOf: dayText(weekOf), actions })),
    milestones: milestonesOf({
      first_active: firstActiveOn,
      reached_core: tiers[0]!.day,
      reached_advanced: tiers[1]!.day,
      reached_power: tiers[2]!.day,
      first_api_call: facts.firstCallOn,
      first_collaboration: sessions.firstCollaborationOn,
    }),
  };
}

/** The user as the only one of an account, so that the account's rules apply. */
const userFacts = (person: PersonOfAccount): UserFacts => ({
  count: 1,
  signedUpOn: Int32Array.of(person.signedUpOn),
  deactivatedOn: Int32Array.of(person.deactivatedOn),
  firstEventOn: Int32Array.of(person.firstEventOn),
  firstActiveOn: Int32Array.of(person.firstActiveOn),
});

const TITLES: Readonly<Record<JourneyMilestone['key'], string>> = {
  first_active: 'First active day',
  reached_core: 'First core feature',
  reached_advanced: 'First advanced feature',
  reached_power: 'First power feature',
  first_api_call: 'First API call',
  first_collaboration: 'First session with collaboration',
};

/** Those that were reached, oldest first. */
const milestonesOf = (days: Readonly<Record<JourneyMilestone['key'], Day | null>>): JourneyMilestone[] =>
  (Object.entries(days) as [JourneyMilestone['key'], Day | null][])
    .flatMap(([key, day]) => (day === null ? [] : [{ key, day }]))
    .sort((a, b) => a.day - b.day)
    .map(({ key, day }) => ({ key, title: TITLES[key], date: dayText(day) }));
