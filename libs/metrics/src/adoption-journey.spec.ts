import { accountFacts } from '../../../test/account-facts';
import { adoptionJourney } from './adoption-journey';
import { windowOf } from './period';

/** A journey with so many users of core, advanced and power features. */
function journey(...counts: [number, number, number]) {
  const events = counts.flatMap((count, feature) => Array.from({ length: count }, (_, user) => ({ user, feature, day: 100 })));
  const facts = accountFacts({ users: Array.from({ length: 10 }, () => ({})), features: [{}, { tier: 'advanced' }, { tier: 'power' }], events });
  return adoptionJourney(facts.humanDays, facts.users.count, facts.features, facts.featureWords, windowOf(100, 7), 10);
}

describe('the adoption journey', () => {
  it('tells the users of each tier and their share', () => {
    expect(journey(8, 5, 1).tiers).toEqual([
      { tier: 'core', users: 8, percent: 80 },
      { tier: 'advanced', users: 5, percent: 50 },
      { tier: 'power', users: 1, percent: 10 },
    ]);
  });

  it.each([
    [[8, 5, 1], { from: 'advanced', to: 'power', users: 4 }],
    [[8, 2, 1], { from: 'core', to: 'advanced', users: 6 }],
    [[8, 5, 2], { from: 'core', to: 'advanced', users: 3 }],
    [[2, 5, 4], { from: 'advanced', to: 'power', users: 1 }],
    [[2, 2, 2], null],
    [[1, 2, 3], null],
    [[0, 0, 0], null],
  ] as const)('of %p users falls most at %p', ([core, advanced, power], drop) => {
    expect(journey(core, advanced, power).largestDrop).toEqual(drop);
  });

  it('leaves out features that are not available', () => {
    const facts = accountFacts({ users: [{}], features: [{}, {}], events: [{ user: 0, feature: 1, day: 100 }] });
    const { tiers } = adoptionJourney(facts.humanDays, 1, facts.features.slice(0, 1), facts.featureWords, windowOf(100, 7), 1);
    expect(tiers[0]).toEqual({ tier: 'core', users: 0, percent: 0 });
  });
});
