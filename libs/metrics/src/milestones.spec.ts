import fc from 'fast-check';
import { accountFacts, NO_SESSIONS, type Story, type StoryEvent } from '../../../test/account-facts';
import { adoptionFigures } from './adoption-figures';
import type { Day, FeatureFacts } from './facts';
import { goLiveDay, milestonesReached, milestoneTitle, milestoneWeek } from './milestones';
import { windowOf } from './period';

const ORIGIN = 92 * 200 - 10;
const AS_OF = ORIGIN + 55;
const FEATURES: readonly Partial<FeatureFacts>[] = [
  { tier: 'core' },
  { tier: 'core', availableFrom: ORIGIN + 20 },
  { tier: 'advanced' },
  { tier: 'power', kind: 'api' },
  { tier: 'power', archivedOn: ORIGIN + 30 },
];
const day = fc.integer({ min: ORIGIN, max: AS_OF + 3 });

const event: fc.Arbitrary<StoryEvent> = fc.record(
  { user: fc.nat({ max: 4 }), day, feature: fc.nat({ max: 4 }), api: fc.boolean(), create: fc.boolean() },
  { requiredKeys: ['user', 'day'] },
);
const story: fc.Arbitrary<Story> = fc.record({
  users: fc.array(fc.record({ signedUpOn: day, deactivatedOn: day }, { requiredKeys: [] }), { minLength: 5, maxLength: 5 }),
  events: fc.array(event, { minLength: 1, maxLength: 50 }),
  features: fc.constant(FEATURES),
  contracts: fc.constantFrom([], [{ startsOn: ORIGIN, endsOn: ORIGIN + 30, seats: 3 }]),
});

/** What is true on one day, by the figures of the 30 days that end on it. */
function trueOn(told: Story, on: Day): string[] {
  const events = told.events!.filter((e) => e.day <= on);
  const { featureRows, activation } = adoptionFigures(accountFacts(told), { window: windowOf(on, 30), sessions: NO_SESSIONS, powerThreshold: null }, '30d');
  const mustHaves = featureRows.filter((row) => row.available && row.feature.mustHave);
  return [
    ...(events.some((e) => !e.api) ? ['first_event'] : []),
    ...(events.some((e) => e.api) ? ['first_api_call'] : []),
    ...(events.some((e) => !e.api && e.create) ? ['first_content_created'] : []),
    ...(mustHaves.length > 0 && mustHaves.every((row) => row.adopted) ? ['must_haves_adopted'] : []),
    ...featureRows.filter((row) => row.adopted && row.feature.tier !== 'core').map((row) => `feature_adopted:${row.feature.key}`),
    ...[50, 80, 95].filter((share) => activation.raw !== null && activation.raw >= share).map((share) => `seats_activated_${share}`),
  ];
}

describe('milestones', () => {
  it('are the first days on which the figures of the day fulfil the rule', () => {
    fc.assert(
      fc.property(story, (told) => {
        const first = new Map<string, Day>();
        const begin = Math.min(...told.events!.map((e) => e.day));
        for (let on = begin; on <= AS_OF; on++) for (const key of trueOn(told, on)) if (!first.has(key)) first.set(key, on);
        expect(new Map(milestonesReached(accountFacts(told), AS_OF).map((milestone) => [milestone.key, milestone.day]))).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  it('come oldest first, and not before anything happened', () => {
    const told: Story = { users: [{}], features: FEATURES, events: [{ user: 0, day: AS_OF, create: true }] };
    expect(milestonesReached(accountFacts(told), AS_OF - 1)).toEqual([]);
    expect(milestonesReached(accountFacts(told), AS_OF).map((milestone) => milestone.key)).toEqual([
      'first_content_created',
      'first_event',
      'seats_activated_50',
      'seats_activated_80',
      'seats_activated_95',
    ]);
    expect(milestonesReached(accountFacts({ features: FEATURES }), AS_OF)).toEqual([]);
  });

  it.each([
    ['first_event', 'First event'],
    ['seats_activated_80', '80% of seats activated'],
    ['feature_adopted:reports', 'Reports adopted'],
    ['feature_adopted:gone', 'gone adopted'],
  ])('%s is titled %s', (key, title) => {
    const { features } = accountFacts({ features: [{ key: 'reports', name: 'Reports' }] });
    expect(milestoneTitle(key, features)).toBe(title);
  });
});

describe('the week of a milestone', () => {
  it.each([
    [100, 100, 1],
    [106, 100, 1],
    [107, 100, 2],
    [90, 100, 1],
    [90, null, 1],
  ])('day %i of an account live since %p is week %i', (milestone, liveSince, week) => {
    expect(milestoneWeek(milestone, liveSince)).toBe(week);
  });

  it('counts from go-live, else the first contract, else the first event', () => {
    const contracts = [50, 40].map((startsOn) => ({ startsOn, endsOn: 99, seats: 1 }));
    expect(goLiveDay(30, { contracts, firstEventDay: 60 })).toBe(30);
    expect(goLiveDay(null, { contracts, firstEventDay: 60 })).toBe(40);
    expect(goLiveDay(null, { contracts: [], firstEventDay: 60 })).toBe(60);
    expect(goLiveDay(null, { contracts: [], firstEventDay: null })).toBeNull();
  });
});
