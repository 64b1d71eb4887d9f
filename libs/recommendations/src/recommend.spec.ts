import fc from 'fast-check';
import { PEER_ROW_KEYS } from '@adoption/benchmarks';
import { adoptionFigures, type FeatureFacts, TARGETS, windowOf } from '@adoption/metrics';
import { SCORE_FORMULA, scoreFigures } from '@adoption/scoring';
import { accountFacts, NO_SESSIONS, type StoryEvent } from '../../../test/account-facts';
import { recommendationFacts } from '../../../test/recommendation-facts';
import { byRank } from './by-rank';
import type { PeerMedians, RecommendationFacts } from './facts';
import { impactOf } from './impact';
import { recommend } from './recommend';
import { type Recommendation, RULE_NAMES, type RuleName } from './recommendation';

const AS_OF = 20_000;
const USERS = 6;
const FEATURES: readonly Partial<FeatureFacts>[] = [
  // Hard to adopt, so that use without adoption is common.
  { tier: 'core', cutoff: { percent: 90, users: 5, days: 5 } },
  { tier: 'core', cutoff: { percent: 90, users: 5, days: 5 }, action: 'training' },
  { tier: 'advanced', action: 'guide' },
  { tier: 'power', kind: 'api', action: 'guide' },
  { tier: 'power', action: 'download_link', availableFrom: AS_OF - 5 },
];
const event: fc.Arbitrary<StoryEvent> = fc.record(
  {
    user: fc.nat({ max: USERS - 1 }),
    day: fc.integer({ min: AS_OF - 80, max: AS_OF }),
    feature: fc.nat({ max: FEATURES.length - 1 }),
    api: fc.boolean(),
    quantity: fc.integer({ min: 1, max: 30 }),
  },
  { requiredKeys: ['user', 'day'] },
);
const limit = fc.option(fc.integer({ min: 1, max: 12 }));
const percent = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));
const peers: fc.Arbitrary<PeerMedians> = fc.record({
  count: fc.nat({ max: 40 }),
  rows: fc.record(Object.fromEntries(PEER_ROW_KEYS.map((key) => [key, percent]))),
  features: fc
    .array(percent, { minLength: FEATURES.length, maxLength: FEATURES.length })
    .map((usage) => new Map(usage.map((usagePercent, slot) => [`f${slot}`, { usagePercent, adoptedPercent: null }]))),
});

/** Facts of accounts whose figures are counted from events. */
const facts: fc.Arbitrary<RecommendationFacts> = fc
  .record({
    events: fc.array(event, { maxLength: 80, size: 'max' }),
    limits: fc.dictionary(fc.constantFrom('users', 'api_calls_per_day', 'integrations', 'storage_gb'), limit),
    gauges: fc.dictionary(fc.constantFrom('integrations', 'storage_gb'), fc.nat({ max: 12 })),
    sessions: fc.nat({ max: 40 }),
    peers: fc.option(peers),
    daysSinceGoLive: fc.option(fc.integer({ min: -5, max: 200 })),
  })
  .map(({ events, limits, gauges, sessions, peers: known, daysSinceGoLive }) => {
    const account = accountFacts({
      users: Array.from({ length: USERS }, () => ({ signedUpOn: AS_OF - 80 })),
      features: FEATURES,
      events,
      entitlements: Object.entries(limits).map(([metric, most]) => ({ metric, validFrom: 0, limit: most, features: [] })),
      gauges: Object.entries(gauges).map(([metric, value]) => ({ metric, day: AS_OF - 1, value })),
    });
    const window = { window: windowOf(AS_OF, 30), sessions: { ...NO_SESSIONS, sessions }, powerThreshold: 20 };
    const figures = adoptionFigures(account, window, '30d');
    return { figures, previous: null, score: scoreFigures(figures), formula: SCORE_FORMULA, targets: TARGETS, peers: known, daysSinceGoLive };
  });

const recommendation = (rule: RuleName, subject: string, expectedGain: number | null): Recommendation => ({
  rule,
  subject,
  expectedGain,
  title: '',
  evidence: '',
  figures: {},
  gap: null,
  impact: 'low',
  actions: [],
});

describe('the recommendations of an account', () => {
  it('are none where no gap is', () => expect(recommend(recommendationFacts())).toEqual([]));

  it('never promise a loss, are named once, and read as sentences with numbers', () => {
    const seen = new Set<RuleName>();
    fc.assert(
      fc.property(facts, (given) => {
        const found = recommend(given);
        for (const { rule, expectedGain, gap, impact, evidence } of found) {
          seen.add(rule);
          expect(expectedGain ?? 0).toBeGreaterThanOrEqual(0);
          expect(gap ?? 0).toBeGreaterThanOrEqual(-1e-9);
          expect(impact).toBe(impactOf(expectedGain));
          expect(evidence).toMatch(/\d/);
          expect(evidence).not.toMatch(/NaN|null|undefined|Infinity/);
        }
        expect(new Set(found.map(({ rule, subject }) => `${rule} ${subject}`)).size).toBe(found.length);
        expect(found).toEqual([...found].sort(byRank));
      }),
      { numRuns: 300 },
    );
    expect([...seen].sort()).toEqual([...RULE_NAMES].sort());
  });

  it('promise nothing without a score', () => {
    const { figures, ...rest } = recommendationFacts({ features: [{}, { health: 'unused', usagePercent: 0 }], peers: { features: { f1: 60 } } });
    const found = recommend({ ...rest, figures, score: { ...rest.score, daysOfUse: 13 } });
    expect(found).toMatchObject([{ rule: 'unused-feature', expectedGain: null, impact: 'low' }]);
  });

  it('are ranked by their gain, the unknown last, then by rule, then by subject', () => {
    const ranked = [
      recommendation('no-api', 'account', 4),
      recommendation('onboarding', 'account', 3),
      recommendation('unused-feature', 'a', 3),
      // The same gain to the tolerance.
      recommendation('unused-feature', 'b', 3 + 1e-13),
      recommendation('over-limit', 'users', 0),
      recommendation('near-limit', 'users', 0),
      recommendation('dormant-users', 'account', null),
    ];
    expect([...ranked].reverse().sort(byRank)).toEqual(ranked);
  });

  it('have one order, however they come', () => {
    const gain = fc.option(fc.oneof(fc.constantFrom(0, 1, 3), fc.double({ min: 0, max: 3e-9, noNaN: true })));
    const any = fc
      .tuple(fc.constantFrom(...RULE_NAMES), fc.constantFrom('account', 'users', 'a', 'b'), gain)
      .map(([rule, subject, expectedGain]) => recommendation(rule, subject, expectedGain));
    const several = fc.uniqueArray(any, { selector: ({ rule, subject }) => `${rule} ${subject}`, maxLength: 12 });
    fc.assert(
      fc.property(
        several.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const ranked = [...list].sort(byRank);
          expect([...shuffled].sort(byRank)).toEqual(ranked);
          ranked.forEach((a, i) => ranked.slice(i + 1).forEach((b) => expect([byRank(a, b) < 0, byRank(b, a) > 0]).toEqual([true, true])));
        },
      ),
    );
  });
});

it.each([
  [null, 'low'],
  [0, 'low'],
  [0.999, 'low'],
  [1 - 1e-12, 'medium'],
  [2.999, 'medium'],
  [3 - 1e-12, 'high'],
  [12, 'high'],
])('a gain of %p has an impact that is %s', (gain, impact) => expect(impactOf(gain)).toBe(impact));
