import { memberWith } from '../../../test/peer-members';
import { peerFeatures } from './peer-features';
import type { PeerFeature, PeerMember } from './peer-member';

const having = (...uses: PeerFeature[]): PeerMember[] => uses.map((use) => memberWith({}, { features: new Map([['reports', use]]) }));
const use = (usagePercent: number | null, adopted: boolean): PeerFeature => ({ usagePercent, adopted });
const FOUR = [use(10, true), use(20, true), use(30, false), use(90, true)];

describe('what peers do with a feature', () => {
  it.each([
    ['four have it', FOUR, 4, null, null],
    ['five have it', [...FOUR, use(0, false)], 5, 20, 60],
    ['the usage of one of five is not known', [...FOUR, use(null, false)], 5, null, 60],
    ['the usage of one of six is not known', [...FOUR, use(0, false), use(null, false)], 6, 20, 50],
  ])('when %s', (_, uses, n, usagePercent, adoptedPercent) => {
    expect(peerFeatures(having(...uses)).get('reports')).toEqual({ n, usagePercent, adoptedPercent });
  });

  it('leaves out members to whom it is not available, and features that nobody has', () => {
    const others = Array.from({ length: 9 }, () => memberWith({}, { features: new Map([['api', use(50, true)]]) }));
    const features = peerFeatures([...having(...FOUR), ...others]);
    expect([...features.keys()]).toEqual(['reports', 'api']);
    expect([features.get('reports')!.n, features.get('api')]).toEqual([4, { n: 9, usagePercent: 50, adoptedPercent: 100 }]);
  });
});
