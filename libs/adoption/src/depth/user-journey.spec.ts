import { BEFORE_EVERYTHING, dayText, NEVER, resolvePeriod } from '@adoption/metrics';
import { accountFacts, featureFact, type StoryEvent, type StoryUser } from '../../../../test/account-facts';
import { userJourney } from './user-journey';
import type { UserJourney } from './user-journey.shape';

/** Monday, 30 March 2026. */
const AS_OF = 20_542;
const FEATURES = [
  featureFact({ key: 'reports' }, 0),
  featureFact({ key: 'api', tier: 'power', kind: 'api' }, 1),
  featureFact({ key: 'boards', tier: 'advanced' }, 2),
  featureFact({ key: 'sold', tier: 'power' }, 3),
];

/** The journey of a user of a story, with every feature but the last available. */
function journey(user: StoryUser, events: StoryEvent[], asOf = AS_OF, more: { sessions?: number; firstCollaborationOn?: number | null } = {}): UserJourney {
  const facts = accountFacts({ users: [user], events, features: FEATURES });
  const never = (day: number): number | null => (day === NEVER ? null : day);
  const calls = events.filter((event) => event.api && event.day <= asOf).map((event) => event.day);
  return userJourney({
    person: {
      key: 1,
      id: '7b7e2c0e-0000-4000-8000-000000000001',
      externalId: 'u1',
      name: 'Ada',
      email: null,
      team: null,
      role: null,
      signedUpOn: facts.users.signedUpOn[0]!,
      deactivatedOn: facts.users.deactivatedOn[0]!,
      firstEventOn: facts.users.firstEventOn[0]!,
      firstActiveOn: facts.users.firstActiveOn[0]!,
    },
    period: resolvePeriod({ period: '7d', asOf, today: AS_OF + 1, firstEventDay: facts.firstEventDay }),
    features: FEATURES,
    available: new Set(FEATURES.slice(0, 3)),
    calendars: facts.calendars,
    days: facts.humanDays.filter(({ day }) => day <= asOf).map(({ day, actions }) => ({ day, actions: actions[0]! })),
    firsts: facts.featureFirsts.flatMap(({ slot, firstHumanDay, firstApiDay }) =>
      firstHumanDay.length === 0 ? [] : [{ slot, firstHumanDay: never(firstHumanDay[0]!), firstApiDay: never(firstApiDay[0]!) }],
    ),
    sessions: { sessions: 0, firstCollaborationOn: null, ...more },
    firstCallOn: calls.length === 0 ? null : Math.min(...calls),
  });
}

describe('the journey of a user', () => {
  const events: StoryEvent[] = [
    { user: 0, day: AS_OF - 20, feature: 0, quantity: 2 },
    { user: 0, day: AS_OF - 8, feature: 2 },
    { user: 0, day: AS_OF - 6, feature: 0, quantity: 5 },
    { user: 0, day: AS_OF - 15, feature: 1, api: true },
    { user: 0, day: AS_OF - 16, feature: 2, api: true },
    { user: 0, day: AS_OF - 5, feature: 3 },
    { user: 0, day: AS_OF + 1, feature: 0 },
  ];
  const told = journey({ signedUpOn: AS_OF - 22 }, events, AS_OF, { sessions: 4, firstCollaborationOn: AS_OF - 8 });

  it('has its days, and what happened in the window', () => {
    expect(told).toMatchObject({
      status: 'active',
      signedUpOn: dayText(AS_OF - 22),
      firstActiveOn: dayText(AS_OF - 20),
      lastActiveOn: dayText(AS_OF - 5),
      daysInactive: 5,
      activeDays: 4,
      window: { sessions: 4, actions: 6, activeDays: 2 },
    });
  });

  it('names features in order of first use; calls are use of features of kind api only', () => {
    expect(told.features.map(({ key, available, firstUsedOn, daysAfterSignUp }) => [key, available, firstUsedOn, daysAfterSignUp])).toEqual([
      ['reports', true, dayText(AS_OF - 20), 2],
      ['api', true, dayText(AS_OF - 15), 7],
      ['boards', true, dayText(AS_OF - 8), 14],
      ['sold', false, dayText(AS_OF - 5), 17],
    ]);
  });

  it('reaches a tier by hand, with a feature that is available', () => {
    expect(told.tierReached).toBe('advanced');
    expect(told.tiers.map(({ reachedOn }) => reachedOn)).toEqual([dayText(AS_OF - 20), dayText(AS_OF - 8), null]);
    expect(told.milestones.map(({ key, date }) => [key, date])).toEqual([
      ['first_active', dayText(AS_OF - 20)],
      ['reached_core', dayText(AS_OF - 20)],
      ['first_api_call', dayText(AS_OF - 16)],
      ['reached_advanced', dayText(AS_OF - 8)],
      ['first_collaboration', dayText(AS_OF - 8)],
    ]);
  });

  it('goes week by week, quiet weeks too, and sums to all actions', () => {
    expect(told.weeks.map(({ actions }) => actions)).toEqual([2, 1, 6, 0]);
    expect(told.weeks[0]!.weekOf).toBe('2026-03-09');
  });

  it.each([
    ['before anything', AS_OF - 23, { status: null, signedUpOn: null, firstActiveOn: null, lastActiveOn: null, daysInactive: null, weeks: [], features: [] }],
    ['after sign-up only', AS_OF - 21, { status: 'never_active', signedUpOn: dayText(AS_OF - 22), firstActiveOn: null, tierReached: null, milestones: [] }],
    ['after the first day', AS_OF - 20, { status: 'active', activeDays: 1, tierReached: 'core', lastActiveOn: dayText(AS_OF - 20) }],
  ])('%s shows nothing later', (_, asOf, expected) => {
    expect(journey({ signedUpOn: AS_OF - 22 }, events, asOf)).toMatchObject(expected);
  });

  it.each([
    [{ deactivatedOn: AS_OF }, 'left', dayText(AS_OF)],
    [{ deactivatedOn: AS_OF + 1 }, 'active', null],
  ])('%p is %s', (user, status, deactivatedOn) => {
    expect(journey(user, events)).toMatchObject({ status, deactivatedOn });
  });

  it('without a sign-up date knows no days after it, and use before sign-up is 0 days', () => {
    expect(journey({ signedUpOn: BEFORE_EVERYTHING }, events).features[0]!.daysAfterSignUp).toBeNull();
    expect(journey({ signedUpOn: AS_OF - 10 }, events).features[0]!.daysAfterSignUp).toBe(0);
  });
});
