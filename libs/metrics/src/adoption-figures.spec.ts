import fc from 'fast-check';
import { accountFacts, NO_SESSIONS, type Story, type StoryEvent } from '../../../test/account-facts';
import { adoptionFigures, type AdoptionFigures } from './adoption-figures';
import { BEFORE_EVERYTHING, type Day, type FeatureFacts, NEVER } from './facts';
import { windowOf } from './period';
import { discretePercentile } from './power-users';

/** Around a boundary of calendar quarters, so that folds cross it. */
const ORIGIN = 92 * 200;
const AS_OF = ORIGIN + 40;
const USERS = 7;
const day = fc.integer({ min: ORIGIN - 60, max: AS_OF + 5 });

const FEATURES: readonly Partial<FeatureFacts>[] = [
  { tier: 'core' },
  { tier: 'core', availableFrom: AS_OF - 3 },
  { tier: 'advanced' },
  { tier: 'power', kind: 'api' },
  // Beyond the first word of a bit set.
  { tier: 'power', slot: 40 },
];
const SLOTS = FEATURES.map((feature, slot) => feature.slot ?? slot);

const event: fc.Arbitrary<StoryEvent> = fc.record(
  {
    user: fc.nat({ max: USERS - 1 }),
    day,
    hour: fc.nat({ max: 23 }),
    feature: fc.constantFrom(...SLOTS),
    api: fc.boolean(),
    quantity: fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: ['user', 'day'] },
);

const story: fc.Arbitrary<Story> = fc.record({
  users: fc.array(fc.record({ signedUpOn: day, deactivatedOn: day }, { requiredKeys: [] }), { minLength: USERS, maxLength: USERS }),
  events: fc.array(event, { maxLength: 60 }),
  features: fc.constant(FEATURES),
});

const figuresOf = (told: Story, days: number, threshold: number | null = null): AdoptionFigures =>
  adoptionFigures(accountFacts(told), { window: windowOf(AS_OF, days), sessions: NO_SESSIONS, powerThreshold: threshold }, days === 7 ? '7d' : '30d');

/** The same figures, counted with sets of users straight from the events. */
function recount(told: Story, days: number) {
  const events = told.events ?? [];
  const human = events.filter((e) => !e.api);
  const within = (list: readonly StoryEvent[], to: Day, length: number): StoryEvent[] => list.filter((e) => e.day <= to && e.day > to - length);
  const usersOf = (list: readonly StoryEvent[]): Set<number> => new Set(list.map((e) => e.user));
  const perDay = Array.from({ length: days }, (_, i) => AS_OF - days + 1 + i);
  const seat = (user: number): boolean => {
    const { signedUpOn = BEFORE_EVERYTHING, deactivatedOn = NEVER } = told.users![user]!;
    return (signedUpOn <= AS_OF || events.some((e) => e.user === user && e.day <= AS_OF)) && deactivatedOn > AS_OF;
  };
  const seats = told.users!.map((_, user) => user).filter(seat);
  const active = usersOf(within(human, AS_OF, days));
  return {
    dau: perDay.map((to) => usersOf(within(human, to, 1)).size),
    wau: perDay.map((to) => usersOf(within(human, to, 7)).size),
    mau: perDay.map((to) => usersOf(within(human, to, 30)).size),
    seatUsers: seats.length,
    everActive: seats.filter((user) => human.some((e) => e.user === user && e.day <= AS_OF)).length,
    activeUsers: active.size,
    actions: [...active].map((user) => within(human, AS_OF, days).reduce((sum, e) => sum + (e.user === user ? (e.quantity ?? 1) : 0), 0)),
    features: FEATURES.map((feature, place) => {
      const use = within(events, AS_OF, days).filter((e) => e.feature === SLOTS[place] && (!e.api || feature.kind === 'api'));
      const users = usersOf(use);
      return {
        users: users.size,
        repeatUsers: [...users].filter((user) => new Set(use.filter((e) => e.user === user).map((e) => e.day)).size >= 2).length,
        uses: use.reduce((sum, e) => sum + (e.quantity ?? 1), 0),
        daysUsed: new Set(use.map((e) => e.day)).size,
        callDays: new Set(use.filter((e) => e.api).map((e) => e.day)).size,
      };
    }),
    tierUsers: (['core', 'advanced', 'power'] as const).map((tier) => {
      const slots = FEATURES.flatMap((feature, place) => (feature.tier === tier && (feature.availableFrom ?? 0) <= AS_OF ? [SLOTS[place]!] : []));
      return usersOf(within(human, AS_OF, days).filter((e) => e.feature !== undefined && slots.includes(e.feature))).size;
    }),
  };
}

describe('the figures of a window', () => {
  it.each([7, 30])('equal a recount with sets of users, over %i days', (days) => {
    fc.assert(
      fc.property(story, (told) => {
        const figures = figuresOf(told, days);
        const counted = recount(told, days);
        expect([...figures.series.dau]).toEqual(counted.dau);
        expect([...figures.series.wau]).toEqual(counted.wau);
        expect([...figures.series.mau]).toEqual(counted.mau);
        expect(figures.dau.mean).toBeCloseTo(counted.dau.reduce((a, b) => a + b) / days, 12);
        expect(figures.activeUsers).toBe(counted.activeUsers);
        expect(figures.seatUsers).toBe(counted.seatUsers);
        expect(figures.activation.raw).toBe(counted.seatUsers === 0 ? null : (100 * counted.everActive) / counted.seatUsers);
        expect(figures.featureRows.map(({ users, repeatUsers, uses, daysUsed, callDays }) => ({ users, repeatUsers, uses, daysUsed, callDays }))).toEqual(
          counted.features,
        );
        expect(figures.journey.tiers.map((tier) => tier.users)).toEqual(counted.tierUsers);
      }),
    );
  });

  it('put every seat user into one of five groups, and every user of the last 30 days into one of four', () => {
    fc.assert(
      fc.property(story, (told) => {
        const { health, seatUsers, mau } = figuresOf(told, 7);
        expect(health.active + health.engaged + health.atRisk + health.dormant + health.neverActive).toBe(seatUsers);
        expect(health.active + health.engaged + health.atRisk + health.left).toBe(mau);
      }),
    );
  });

  it('see nothing of what happens after the day', () => {
    fc.assert(
      fc.property(story, (told) => {
        const known = { ...told, events: told.events!.filter((e) => e.day <= AS_OF) };
        const { firstEventDay: _, ...figures } = figuresOf(told, 30, 5);
        const { firstEventDay: __, ...without } = figuresOf(known, 30, 5);
        expect(figures).toEqual(without);
      }),
    );
  });

  it('count as power users who reach the reference', () => {
    fc.assert(
      fc.property(story, (told) => {
        const { actions } = recount(told, 30);
        const threshold = discretePercentile(Float64Array.from(actions), 0.8);
        const { powerUsers } = figuresOf(told, 30, threshold);
        expect(powerUsers).toBe(actions.filter((sum) => sum >= (threshold ?? Infinity)).length);
        if (actions.length > 0) expect(powerUsers).toBeGreaterThanOrEqual(Math.ceil(0.2 * actions.length - 1e-9));
      }),
    );
  });

  it('are zeros and nulls before the first event', () => {
    const figures = figuresOf({ users: [{}], features: FEATURES, events: [{ user: 0, day: AS_OF + 1, feature: 0 }] }, 30, 10);
    expect(figures).toMatchObject({ mau: 0, wau: 0, activeUsers: 0, powerUsers: 0, dormantUserShare: null, actionsBefore: null });
    expect(figures.features).toMatchObject({ used: 0, adopted: 0, breadthPercent: 0, stickinessPercent: null });
    expect(figures.engagement).toMatchObject({
      actionsPerSession: null,
      loginFrequency: null,
      sessionSeconds: null,
      collaborationPercent: null,
      apiCallsPerDay: 0,
    });
    expect(figures.featureRows.map((row) => row.usagePercent)).toEqual([null, null, null, null, null]);
  });
});
