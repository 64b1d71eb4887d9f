import fc from 'fast-check';
import { anyMember, memberWith } from '../../../test/peer-members';
import { type PeerComparison, peerComparison } from './peer-comparison';
import type { PeerFeature, PeerMember } from './peer-member';
import { shareablePeers } from './shareable-peers';

function published(own: PeerMember, members: readonly PeerMember[], lacksDays = false): PeerComparison {
  const comparison = peerComparison({ requested: 'all_customers', own, lacksDays, candidates: members });
  return shareablePeers({ comparison, own, members });
}

/** Every number about the members in what is published. */
const numbersOf = ({ rows, features, standards }: PeerComparison): (number | null)[] => [
  ...rows.flatMap(({ peerMedian, peerMean, percentile, interval }) => [peerMedian, peerMean, percentile, ...(interval ?? [])]),
  ...[...features.values()].flatMap(({ usagePercent, adoptedPercent }) => [usagePercent, adoptedPercent]),
  ...Object.values(standards).flatMap((standard) => (standard === null ? [] : [standard.lowerQuartile, standard.median])),
];
const scoresOf = (values: readonly number[]): PeerMember[] => values.map((adoptionScore) => memberWith({ adoptionScore }));
const scoreRow = (values: readonly number[], own = 50) => published(memberWith({ adoptionScore: own }), scoresOf(values)).rows[0]!;
const having = (count: number, use: PeerFeature): PeerMember[] =>
  Array.from({ length: count }, () => memberWith({}, { features: new Map([['reports', use]]) }));
const cohort = (least: number, most: number) => fc.array(anyMember, { minLength: least, maxLength: most });

describe('what may be sent to a customer', () => {
  it('is whole points only', () => {
    expect(scoreRow([...Array<number>(10).fill(40.4), ...Array<number>(11).fill(61.6)], 55.5)).toEqual({
      key: 'adoptionScore',
      label: 'Adoption Score',
      value: 56,
      n: 21,
      peerMedian: 62,
      peerMean: 52,
      percentile: 48,
      interval: [28, 68],
      position: 'average',
      level: 'medium',
    });
    fc.assert(
      fc.property(anyMember, cohort(0, 40), (own, members) => {
        expect(numbersOf(published(own, members)).every((figure) => figure === null || Number.isInteger(figure))).toBe(true);
      }),
    );
  });

  it('keeps the group, and the account’s own figures in whole points', () => {
    const { rows, ...rest } = published(memberWith({ adoptionScore: 71.5 }), scoresOf(Array<number>(7).fill(40)));
    expect(rest).toMatchObject({ requested: 'all_customers', basis: 'all_customers', fallbackFrom: null, count: 7 });
    expect(rows[0]).toMatchObject({ value: 72, n: 7, peerMedian: null });
    expect(rows).toHaveLength(10);
  });

  it('has no percentile where the comparison has none', () => {
    const row = published(memberWith({ adoptionScore: 50 }), scoresOf(Array<number>(25).fill(40)), true).rows[0]!;
    expect(row).toMatchObject({ peerMedian: 40, percentile: null, interval: null, position: null, level: null });
  });

  it.each([
    ['one above half of the total', [...Array<number>(19).fill(1), 20], null],
    ['one at half of it', [...Array<number>(19).fill(1), 19], 2],
    ['nothing at all', Array<number>(20).fill(0), 0],
  ])('has a mean with %s: %p is %p', (_, values, peerMean) => {
    expect(scoreRow(values).peerMean).toBe(peerMean);
  });

  it.each([
    [0, 0],
    [1, null],
    [2, 10],
    [18, 90],
    [19, null],
    [20, 100],
  ])('with %d adopters of 20 says %p', (adopters, adoptedPercent) => {
    const members = [...having(adopters, { usagePercent: 60.4, adopted: true }), ...having(20 - adopters, { usagePercent: 60.2, adopted: false })];
    expect(published(memberWith({}), members).features.get('reports')).toEqual({ n: 20, usagePercent: 60, adoptedPercent });
  });
});

describe('the difference between a group with and without one member', () => {
  it('cannot be taken at the edge: with 19 nothing is left of what 20 showed', () => {
    fc.assert(
      fc.property(anyMember, cohort(1, 19), (own, members) => {
        expect(numbersOf(published(own, members)).every((figure) => figure === null)).toBe(true);
      }),
    );
    const twenty = Array.from({ length: 20 }, (_, i) => 5 * i);
    expect([scoreRow(twenty).peerMedian, scoreRow(twenty.slice(1)).peerMedian]).toEqual([48, null]);
  });

  it('tells nothing about the member beyond its whole points: any other figures with the same ones publish the same, before and after', () => {
    const within = fc.double({ min: -0.499, max: 0.499, noNaN: true });
    const elsewhere = (figure: number | null, by: number): number | null => (figure === null ? null : Math.floor(figure + 0.5) + by);
    fc.assert(
      fc.property(anyMember, cohort(20, 40), anyMember, within, (own, others, member, by) => {
        const figures = Object.fromEntries(Object.entries(member.figures).map(([key, figure]) => [key, elsewhere(figure, by)]));
        const features = new Map([...member.features].map(([key, use]) => [key, { ...use, usagePercent: elsewhere(use.usagePercent, by) }]));
        const another = memberWith(figures, { sessionSeconds: elsewhere(member.sessionSeconds, by), features });
        expect(published(own, [...others, another])).toEqual(published(own, [...others, member]));
      }),
    );
  });

  it('makes of subtracted means a guess in whole points that is off by anything up to n − ½', () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(score, { minLength: 20, maxLength: 60 }), score, (others, member) => {
        const n = others.length + 1;
        const [before, after] = [scoreRow([...others, member]).peerMean, scoreRow(others).peerMean];
        fc.pre(before !== null && after !== null);
        const guess = n * before - (n - 1) * after;
        expect(Number.isInteger(guess)).toBe(true);
        expect(Math.abs(guess - Math.floor(member + 0.5))).toBeLessThanOrEqual(n - 0.5 + 1e-6);
      }),
    );
    // Members 20 points apart leave the same mean behind.
    const others = Array.from({ length: 20 }, (_, i) => 40 + i);
    expect([29, 49].map((member) => scoreRow([...others, member]).peerMean)).toEqual([49, 49]);
  });

  it('tells by a median only on which side of the middle the member was, unless it was the middle', () => {
    const score = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.array(score, { minLength: 20, maxLength: 60 }), score, score, (others, member, another) => {
        const sorted = others.toSorted((a, b) => a - b);
        const upper = sorted[Math.ceil(sorted.length / 2)]!;
        fc.pre(member >= upper && another >= upper);
        expect(scoreRow([...others, another]).peerMedian).toBe(scoreRow([...others, member]).peerMedian);
      }),
    );
  });

  it('tells by a percentile only whether the member was below, at or above the account itself', () => {
    const score = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(score, fc.array(score, { minLength: 20, maxLength: 60 }), score, score, (own, others, member, another) => {
        fc.pre(Math.sign(member - own) === Math.sign(another - own));
        expect(scoreRow([...others, another], own).percentile).toBe(scoreRow([...others, member], own).percentile);
      }),
    );
  });
});
