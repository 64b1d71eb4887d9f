import fc from 'fast-check';
import { isPeerCandidate, LEAST_MEMBERS, peerGroup, type PeerBasis } from './peer-group';

type Traits = { readonly segment: string | null; readonly industry: string | null };
const accounts = (count: number, segment: string | null, industry: string | null): Traits[] => Array.from({ length: count }, () => ({ segment, industry }));
const OWN: Traits = { segment: 'Enterprise', industry: 'SaaS' };

describe('the group of peers', () => {
  it.each([
    ['enough peers', 'peers', 5, 0, 0, 'peers', null, 5],
    ['four peers and one more of the segment', 'peers', 4, 1, 9, 'segment', 'peers', 5],
    ['four of the segment', 'peers', 2, 2, 9, 'all_customers', 'peers', 13],
    ['too few of all', 'peers', 1, 1, 1, 'all_customers', 'peers', 3],
    ['nobody', 'peers', 0, 0, 0, 'all_customers', 'peers', 0],
    ['a segment, asked for', 'segment', 5, 3, 9, 'segment', null, 8],
    ['a small segment, asked for', 'segment', 4, 0, 9, 'all_customers', 'segment', 13],
    ['all, asked for', 'all_customers', 5, 5, 5, 'all_customers', null, 15],
    ['all, asked for, and few', 'all_customers', 1, 0, 0, 'all_customers', null, 1],
  ] as const)('with %s', (_, requested, peers, ofSegment, others, basis, fallbackFrom, count) => {
    const candidates = [...accounts(peers, 'Enterprise', 'SaaS'), ...accounts(ofSegment, 'Enterprise', 'Retail'), ...accounts(others, 'SMB', 'SaaS')];
    const group = peerGroup({ requested, ...OWN, candidates });
    expect([group.basis, group.fallbackFrom, group.members.length]).toEqual([basis, fallbackFrom, count]);
  });

  it.each([
    ['industry', { segment: 'Enterprise', industry: null }, 'segment'],
    ['segment', { segment: null, industry: 'SaaS' }, 'all_customers'],
  ] as const)('takes an unknown %s for no match, not even with an unknown one', (_, own, basis) => {
    expect(peerGroup({ requested: 'peers', ...own, candidates: accounts(9, own.segment, own.industry) }).basis).toBe(basis);
  });

  it('is never narrower than asked for, has 5 members whenever there are 5, and only members that belong', () => {
    const trait = fc.constantFrom('a', 'b', null);
    const traits: fc.Arbitrary<Traits> = fc.record({ segment: trait, industry: trait });
    const bases: readonly PeerBasis[] = ['peers', 'segment', 'all_customers'];
    fc.assert(
      fc.property(fc.constantFrom(...bases), traits, fc.array(traits, { maxLength: 30 }), (requested, own, candidates) => {
        const { basis, fallbackFrom, members } = peerGroup({ requested, ...own, candidates });
        expect(bases.indexOf(basis)).toBeGreaterThanOrEqual(bases.indexOf(requested));
        expect(fallbackFrom).toBe(basis === requested ? null : requested);
        expect(members.length).toBeGreaterThanOrEqual(Math.min(LEAST_MEMBERS, candidates.length));
        if (basis !== 'all_customers') expect(members.every((member) => member.segment !== null && member.segment === own.segment)).toBe(true);
        if (basis === 'peers') expect(members.every((member) => member.industry !== null && member.industry === own.industry)).toBe(true);
      }),
    );
  });
});

describe('a candidate', () => {
  it.each([
    ['in use for 30 days', 971, null, true],
    ['in use for 29 days', 972, null, false],
    ['never used', null, null, false],
    ['whose contract ends today', 500, 1000, true],
    ['whose contract ended yesterday', 500, 999, false],
    ['whose contract goes on', 500, 1200, true],
  ])('is an account %s: %p, %p, %p', (_, firstEventDay, lastContractEndsOn, expected) => {
    expect(isPeerCandidate({ firstEventDay, lastContractEndsOn, asOf: 1000 })).toBe(expected);
  });
});
