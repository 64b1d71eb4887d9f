import fc from 'fast-check';
import { AUDIENCE_STATUSES, type AudienceFacts, type Candidate, chooseAudience, drawHoldout, holdoutSize } from './choose-audience';

const somebody = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  name: null,
  email: `${id}@example.com`,
  address: `hash of ${id}`,
  status: 'dormant',
  activeToday: false,
  lastActiveOn: '2026-01-01',
  ...more,
});
const facts = (candidates: Candidate[], more: Partial<AudienceFacts> = {}): AudienceFacts => ({
  kind: 'campaign',
  rule: { status: 'dormant' },
  candidates,
  suppressed: new Set(),
  contacted: new Set(),
  ...more,
});
const NOBODY = { noSeat: 0, noEmail: 0, optedOut: 0, contactedLately: 0, activeAgain: 0, sameAddress: 0 };

describe('an audience', () => {
  test('leaves out whoever must not be written to, and says why', () => {
    const people = [
      somebody('a'),
      somebody('b', { email: null, address: null }),
      somebody('c'),
      somebody('d'),
      somebody('e', { activeToday: true }),
      somebody('f', { address: 'hash of a' }),
      somebody('g', { status: 'left' }),
      somebody('h', { status: null }),
    ];
    const { targets, excluded } = chooseAudience(facts(people, { suppressed: new Set(['hash of c']), contacted: new Set(['hash of d', 'hash of c']) }));
    expect(targets.map(({ id }) => id)).toEqual(['a']);
    expect(excluded).toEqual({ noSeat: 2, noEmail: 1, optedOut: 1, contactedLately: 1, activeAgain: 1, sameAddress: 1 });
  });

  test.each([
    ['campaign', 'active', 1],
    ['campaign', 'engaged', 1],
    ['campaign', 'at_risk', 0],
    ['campaign', 'dormant', 0],
    ['campaign', 'never_active', 0],
    ['guide', 'active', 0],
  ] as const)('of a %s: somebody %s who was picked by hand is active again: %s', (kind, status, activeAgain) => {
    const chosen = chooseAudience(facts([somebody('a', { status })], { kind, rule: { userIds: ['a', 'gone'] } }));
    expect(chosen.excluded).toEqual({ ...NOBODY, activeAgain, noSeat: 1 });
    expect(chosen.targets).toHaveLength(1 - activeAgain);
  });

  test('a campaign for a whole group keeps those who are active, unless they are today', () => {
    const people = [somebody('a', { status: 'active' }), somebody('b', { status: 'active', activeToday: true })];
    expect(chooseAudience(facts(people, { rule: { status: 'active' } }))).toMatchObject({ targets: [{ id: 'a' }], excluded: { ...NOBODY, activeAgain: 1 } });
  });

  test('everybody is either a target or counted once, and no address stands twice', () => {
    const person = fc.record({
      id: fc.uuid(),
      address: fc.option(fc.constantFrom('1', '2', '3', '4', '5')),
      status: fc.constantFrom(...AUDIENCE_STATUSES),
      activeToday: fc.boolean(),
    });
    const addresses: fc.Arbitrary<string[]> = fc.uniqueArray(fc.constantFrom('1', '2', '3', '4', '5'));
    fc.assert(
      fc.property(fc.uniqueArray(person, { selector: ({ id }) => id }), addresses, addresses, fc.boolean(), (people, suppressed, contacted, byHand) => {
        const candidates = people.map(({ address, ...more }) =>
          somebody(more.id, { ...more, address, email: address === null ? null : `${address}@example.com` }),
        );
        const rule = byHand ? { userIds: [...people.map(({ id }) => id), 'gone'] } : ({ status: 'dormant' } as const);
        const { targets, excluded } = chooseAudience(facts(candidates, { rule, suppressed: new Set(suppressed), contacted: new Set(contacted) }));
        const counted = Object.values(excluded).reduce((sum, count) => sum + count, 0);
        expect(targets.length + counted).toBe(people.length + (byHand ? 1 : 0));
        expect(new Set(targets.map(({ address }) => address)).size).toBe(targets.length);
        expect(targets.some(({ address }) => suppressed.includes(address) || contacted.includes(address))).toBe(false);
      }),
    );
  });
});

describe('a hold-out', () => {
  test('has exactly its share, of those with the smallest numbers', () => {
    expect(drawHoldout([5, 1, 4, 2, 3], 40)).toEqual([false, true, false, true, false]);
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 0, max: 50 }), (numbers, percent) => {
        const heldOut = drawHoldout(numbers, percent);
        expect(heldOut.filter(Boolean)).toHaveLength(holdoutSize(numbers.length, percent));
        const most = Math.max(...numbers.filter((_, i) => heldOut[i]), -1);
        const least = Math.min(...numbers.filter((_, i) => !heldOut[i]), Infinity);
        expect(most).toBeLessThanOrEqual(least);
      }),
    );
  });
});
