import fc from 'fast-check';
import { type AccountFacts, adoptionFigures, windowOf } from '@adoption/metrics';
import { accountFacts, NO_SESSIONS, type StoryEvent } from '../../../../test/account-facts';
import { featureTrend } from './feature-trend';
import { firstUses } from './first-uses';

/** Monday, 30 March 2026. */
const TO = 20_542;
const FEATURES = [{ key: 'reports' }, { key: 'api', kind: 'api' }] as const;
const story = (events: StoryEvent[]): AccountFacts => accountFacts({ users: [{}, {}, {}], features: FEATURES, events });

describe('the trend of a feature', () => {
  const facts = story([
    { user: 0, day: TO, feature: 0, quantity: 3 },
    { user: 0, day: TO, feature: 0 },
    { user: 1, day: TO, feature: 0 },
    { user: 1, day: TO, feature: 0, api: true },
    { user: 2, day: TO, feature: 1, api: true, quantity: 4 },
    { user: 2, day: TO, feature: 1 },
    { user: 1, day: TO - 2, feature: 0 },
    { user: 1, day: TO - 3, feature: 0 },
    { user: 1, day: TO + 1, feature: 0 },
  ]);
  const [reports, api] = facts.features;

  it('has every day of the window; calls count for features of kind api only', () => {
    expect(featureTrend(facts, windowOf(TO, 3), reports!)).toEqual({
      step: 'day',
      points: [
        { from: '2026-03-28', to: '2026-03-28', uses: 1, users: 1 },
        { from: '2026-03-29', to: '2026-03-29', uses: 0, users: 0 },
        { from: '2026-03-30', to: '2026-03-30', uses: 5, users: 2 },
      ],
    });
    expect(featureTrend(facts, windowOf(TO, 1), api!).points).toEqual([{ from: '2026-03-30', to: '2026-03-30', uses: 5, users: 1 }]);
  });

  it('has ISO weeks in a long window, cut at its ends, with each user once a week', () => {
    expect(featureTrend(facts, windowOf(TO, 180), reports!).step).toBe('day');
    const { step, points } = featureTrend(facts, windowOf(TO, 181), reports!);
    expect([step, points.length]).toEqual(['week', 27]);
    expect(points[0]).toEqual({ from: '2025-10-01', to: '2025-10-05', uses: 0, users: 0 });
    expect(points.slice(-2)).toEqual([
      { from: '2026-03-23', to: '2026-03-29', uses: 2, users: 1 },
      { from: '2026-03-30', to: '2026-03-30', uses: 5, users: 2 },
    ]);
  });

  it('sums to the uses of the feature, and no step has more users than the window', () => {
    const event = fc.record({ user: fc.nat({ max: 2 }), day: fc.integer({ min: TO - 220, max: TO + 5 }), feature: fc.nat({ max: 1 }), api: fc.boolean() });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), fc.constantFrom(7, 30, 200), (events, days) => {
        const random = story(events);
        const window = windowOf(TO, days);
        const { featureRows } = adoptionFigures(random, { window, sessions: NO_SESSIONS, powerThreshold: null }, 'all');
        for (const row of featureRows) {
          const { points } = featureTrend(random, window, row.feature);
          expect(points.reduce((sum, { uses }) => sum + uses, 0)).toBe(row.uses);
          expect(Math.max(...points.map(({ users }) => users))).toBeLessThanOrEqual(row.users);
          if (days < 180) expect(points.filter(({ users }) => users > 0).length).toBe(row.daysUsed);
        }
      }),
    );
  });

  it('begins with first uses, in the window or before it', () => {
    expect(firstUses(facts, reports!, windowOf(TO, 1))).toEqual({ everUsers: 2, newUsers: 1 });
    expect(firstUses(facts, reports!, windowOf(TO - 1, 30))).toEqual({ everUsers: 1, newUsers: 1 });
    expect(firstUses(facts, api!, windowOf(TO, 7))).toEqual({ everUsers: 1, newUsers: 1 });
    expect(firstUses(facts, api!, windowOf(TO - 1, 7))).toEqual({ everUsers: 0, newUsers: 0 });
  });
});
