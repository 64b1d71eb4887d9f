import fc from 'fast-check';
import { accountFacts, type Story, type StoryEvent } from '../../../test/account-facts';
import type { Day, FeatureFacts } from './facts';
import { kaplanMeierMedian } from './kaplan-meier';
import { medianOfCounts } from './median';
import { timesToFeature } from './time-to-feature';

const AS_OF = 100;

/** The estimate by its definition, over one entry a subject. */
function naiveMedian(subjects: readonly { time: number; event: boolean }[]): number | null {
  const times = [...new Set(subjects.filter((subject) => subject.event).map((subject) => subject.time))].sort((a, b) => a - b);
  let survival = 1;
  for (const time of times) {
    const watched = subjects.filter((subject) => subject.time >= time).length;
    const events = subjects.filter((subject) => subject.event && subject.time === time).length;
    survival *= 1 - events / watched;
    if (survival <= 0.5 + 1e-12) return time;
  }
  return null;
}

describe('the Kaplan–Meier median', () => {
  it('equals its definition', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ time: fc.nat({ max: 12 }), event: fc.boolean() }), { maxLength: 25 }), (subjects) => {
        const [events, censored] = [new Int32Array(13), new Int32Array(13)];
        for (const { time, event } of subjects) (event ? events : censored)[time]!++;
        expect(kaplanMeierMedian(events, censored)).toBe(naiveMedian(subjects));
      }),
    );
  });

  it.each([
    ['half of two, exactly', [0, 1, 0, 1], [0, 0, 0, 0], 1],
    ['one of three, then another', [0, 1, 1, 0], [0, 0, 0, 1], 2],
    ['most never seen to', [0, 1, 0, 0], [0, 0, 0, 2], null],
    ['censored at the time of an event, still watched at it', [0, 1, 0, 0], [0, 1, 0, 0], 1],
    ['nobody', [0], [0], null],
  ])('of %s', (_, events, censored, expected) => {
    expect(kaplanMeierMedian(Int32Array.from(events), Int32Array.from(censored))).toBe(expected);
  });
});

describe('the plain median', () => {
  it.each([
    [[0, 1, 0, 1], 2],
    [[0, 1, 0, 0, 1, 1], 4],
    [[0, 2, 0, 0, 1, 1], 2.5],
    [[0, 0], null],
  ])('of the histogram %p is %p', (counts, expected) => {
    expect(medianOfCounts(Int32Array.from(counts))).toBe(expected);
  });
});

describe('the time to a feature', () => {
  const times = (users: Story['users'], events: readonly StoryEvent[], feature: Partial<FeatureFacts> = {}) => {
    const facts = accountFacts({ users, events, features: [feature] });
    const result = timesToFeature(facts, facts.features, facts.features, AS_OF);
    return { ...result.bySlot.get(0)!, core: result.coreMedianDays };
  };
  const used = (user: number, day: Day, api = false): StoryEvent => ({ user, day, api, feature: 0 });

  it.each([
    ['from sign-up', [{ signedUpOn: 10 }], [used(0, 15)], {}, 5],
    ['from when the feature came', [{ signedUpOn: 10 }], [used(0, 15)], { availableFrom: 12 }, 3],
    ['before sign-up', [{ signedUpOn: 20 }], [used(0, 15)], {}, 0],
    ['a user without a sign-up date does not count', [{}, { signedUpOn: 10 }], [used(0, 90), used(1, 11)], {}, 1],
    ['nor one who signs up later', [{ signedUpOn: AS_OF + 1 }], [used(0, 90)], {}, null],
    ['nor use after the day', [{ signedUpOn: 10 }], [used(0, AS_OF + 1)], {}, null],
    ['calls of an API feature', [{ signedUpOn: 10 }], [used(0, 30, true), used(0, 40)], { kind: 'api' as const }, 20],
    ['calls of another feature do not count', [{ signedUpOn: 10 }], [used(0, 30, true), used(0, 40)], {}, 30],
  ])('%s', (_, users, events, feature, expected) => {
    expect(times(users, events, feature)).toEqual({ medianDaysToFirstUse: expected, medianDaysOfAdopters: expected, core: expected });
  });

  it('counts those still waiting, until they leave', () => {
    const waiting = [{ signedUpOn: 0 }, { signedUpOn: 0 }, { signedUpOn: 0 }];
    expect(times(waiting, [used(0, 20)])).toEqual({ medianDaysToFirstUse: null, medianDaysOfAdopters: 20, core: null });
    const leftBefore = [{ signedUpOn: 0 }, { signedUpOn: 0, deactivatedOn: 19 }, { signedUpOn: 0, deactivatedOn: 19 }];
    expect(times(leftBefore, [used(0, 20)]).medianDaysToFirstUse).toBe(20);
  });

  it('puts all pairs of a user and an available core feature into one estimate', () => {
    const facts = accountFacts({
      users: [{ signedUpOn: 0 }, { signedUpOn: 0 }],
      features: [{}, {}, { tier: 'power' }],
      events: [
        { user: 0, day: 1, feature: 0 },
        { user: 1, day: 3, feature: 0 },
        { user: 0, day: 9, feature: 1 },
        { user: 0, day: 0, feature: 2 },
      ],
    });
    expect(timesToFeature(facts, facts.features, facts.features, AS_OF).coreMedianDays).toBe(3);
    expect(timesToFeature(facts, facts.features, facts.features.slice(1), AS_OF).coreMedianDays).toBe(9);
  });
});
