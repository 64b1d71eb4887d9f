import { memberWith } from '../../../test/peer-members';
import { PEER_ROW_KEYS, type PeerMember } from './peer-member';
import { levelOf, PEER_ROWS, peerRow, positionOf } from './peer-row';

const breadths = (...values: (number | null)[]): PeerMember[] => values.map((featureBreadth) => memberWith({ featureBreadth }));
const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => 10 * (i + 1));
const row = (own: number | null, members: readonly PeerMember[], ranked = true) =>
  peerRow({ key: 'featureBreadth', own: memberWith({ featureBreadth: own }), members, ranked });

const NOT_RANKED = { percentile: null, interval: null, position: null, level: null };

describe('a row of peers', () => {
  it('has no figure with 4 members, a median with 5, and the rest with 10', () => {
    const given = { key: 'featureBreadth', label: 'Feature Breadth', value: 45 };
    expect(row(45, breadths(...upTo(4)))).toEqual({ ...given, n: 4, peerMedian: null, peerMean: null, ...NOT_RANKED });
    expect(row(45, breadths(...upTo(5)))).toEqual({ ...given, n: 5, peerMedian: 30, peerMean: null, ...NOT_RANKED });
    expect(row(45, breadths(...upTo(9)))).toEqual({ ...given, n: 9, peerMedian: 50, peerMean: null, ...NOT_RANKED });
    expect(row(45, breadths(...upTo(9), 500))).toMatchObject({
      ...given,
      n: 10,
      peerMedian: 55,
      peerMean: 95,
      percentile: 40,
      position: 'average',
      level: 'medium',
    });
  });

  it('counts the members with that figure only', () => {
    expect(row(45, breadths(...upTo(4), null, null))).toMatchObject({ n: 4, peerMedian: null });
  });

  it.each([
    ['its own figure is not known', null, true],
    ['it may not be ranked', 45, false],
  ])('has no percentile when %s', (_, own, ranked) => {
    expect(row(own, breadths(...upTo(10)), ranked)).toMatchObject({ value: own, peerMedian: 55, peerMean: 55, ...NOT_RANKED });
  });

  it('has a name for every key, and none in which less is better', () => {
    expect(Object.keys(PEER_ROWS)).toEqual([...PEER_ROW_KEYS]);
    expect(Object.values(PEER_ROWS).every(({ better }) => better === 'higher')).toBe(true);
  });
});

describe('the position', () => {
  it.each([
    [[50.1, 80], 'higher', 'above'],
    [[50, 80], 'higher', 'average'],
    [[50 + 1e-10, 80], 'higher', 'average'],
    [[20, 50], 'higher', 'average'],
    [[20, 49.9], 'higher', 'below'],
    [[50.1, 80], 'lower', 'below'],
    [[40, 60], 'lower', 'average'],
    [[20, 49.9], 'lower', 'above'],
  ] as const)('of %p where %s is better is %s', (interval, better, expected) => {
    expect(positionOf(interval, better)).toBe(expected);
  });
});

describe('the level', () => {
  it.each([
    [100, 'high'],
    [67, 'high'],
    [67 - 1e-10, 'high'],
    [66.9, 'medium'],
    [33, 'medium'],
    [32.9, 'low'],
    [0, 'low'],
  ])('of percentile %d is %s', (place, expected) => {
    expect(levelOf(place)).toBe(expected);
  });
});
