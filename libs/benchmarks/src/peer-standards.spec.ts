import { memberWith } from '../../../test/peer-members';
import { peerStandards } from './peer-standards';

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

describe('the standards of peers', () => {
  it('are lower quartile and median, from 10 members with the figure on', () => {
    const members = upTo(11).map((i) => memberWith({ dauOfLicensed: i, wauOfLicensed: i > 1 ? 10 * i : null }, { sessionSeconds: i > 2 ? 60 * i : null }));
    expect(peerStandards(members)).toEqual({
      dauOfLicensed: { n: 11, lowerQuartile: 3.5, median: 6 },
      wauOfLicensed: { n: 10, lowerQuartile: 42.5, median: 65 },
      sessionSeconds: null,
    });
  });

  it('are unknown without members', () => {
    expect(peerStandards([])).toEqual({ dauOfLicensed: null, wauOfLicensed: null, sessionSeconds: null });
  });
});
