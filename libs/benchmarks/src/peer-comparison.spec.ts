import fc from 'fast-check';
import { anyMember, memberWith } from '../../../test/peer-members';
import { peerComparison } from './peer-comparison';
import { PEER_ROW_KEYS, type PeerMember } from './peer-member';

const ENTERPRISE = { segment: 'Enterprise', industry: 'SaaS' };
/** Accounts with scores of 1, 2, 3 …; only the first `similar` are of the same segment and industry. */
const scored = (count: number, similar = count): PeerMember[] =>
  Array.from({ length: count }, (_, i) => memberWith({ adoptionScore: i + 1 }, i < similar ? ENTERPRISE : { segment: 'SMB', industry: 'SaaS' }));
const OWN = memberWith({ adoptionScore: 8.5, userActivation: 70 }, ENTERPRISE);
const compare = (candidates: readonly PeerMember[], lacksDays = false) => peerComparison({ requested: 'peers', own: OWN, lacksDays, candidates });

describe('the comparison with peers', () => {
  it('compares with the group that was asked for', () => {
    const { rows, ...rest } = compare(scored(20, 10));
    expect(rest).toMatchObject({ requested: 'peers', basis: 'peers', fallbackFrom: null, count: 10 });
    expect(rows[0]).toMatchObject({
      key: 'adoptionScore',
      value: 8.5,
      n: 10,
      peerMedian: 5.5,
      peerMean: 5.5,
      percentile: 80,
      position: 'average',
      level: 'high',
    });
  });

  it('says so when it was widened', () => {
    const { rows, ...rest } = compare(scored(20, 4));
    expect(rest).toMatchObject({ requested: 'peers', basis: 'all_customers', fallbackFrom: 'peers', count: 20 });
    expect(rows[0]).toMatchObject({ n: 20, peerMedian: 10.5 });
  });

  it('has a row for every figure, in order, known or not', () => {
    const { rows } = compare(scored(20));
    expect(rows.map(({ key }) => key)).toEqual([...PEER_ROW_KEYS]);
    expect(rows[2]).toMatchObject({ key: 'userActivation', value: 70, n: 0, peerMedian: null, percentile: null });
    expect(rows[3]).toMatchObject({ key: 'dauOfLicensed', value: null, n: 0, peerMedian: null, percentile: null });
  });

  it('gives no percentile in any row to an account that lacks days', () => {
    fc.assert(
      fc.property(anyMember, fc.array(anyMember, { maxLength: 30 }), (own, candidates) => {
        const with_ = peerComparison({ requested: 'peers', own, lacksDays: false, candidates });
        const without = peerComparison({ requested: 'peers', own, lacksDays: true, candidates });
        const unranked = { percentile: null, interval: null, position: null, level: null };
        expect(without).toEqual({ ...with_, rows: with_.rows.map((row) => ({ ...row, ...unranked })) });
      }),
    );
  });

  it('tells no figure of fewer than 5 members, and nothing but medians and adoption of fewer than 10', () => {
    fc.assert(
      fc.property(anyMember, fc.array(anyMember, { maxLength: 30 }), (own, candidates) => {
        const { count, rows, features, standards } = peerComparison({ requested: 'segment', own, lacksDays: false, candidates });
        for (const { n, peerMedian, peerMean, percentile, interval, position, level } of rows) {
          expect(n).toBeLessThanOrEqual(count);
          expect(peerMedian !== null).toBe(n >= 5);
          expect(peerMean !== null).toBe(n >= 10);
          if (n < 10) expect([percentile, interval, position, level]).toEqual([null, null, null, null]);
        }
        for (const { n, usagePercent, adoptedPercent } of features.values()) {
          expect(adoptedPercent !== null).toBe(n >= 5);
          if (n < 5) expect(usagePercent).toBeNull();
        }
        for (const standard of Object.values(standards)) expect(standard === null || standard.n >= 10).toBe(true);
      }),
    );
  });

  it('does not depend on the order of the candidates', () => {
    fc.assert(
      fc.property(anyMember, fc.array(anyMember, { maxLength: 30 }), (own, candidates) => {
        const medians = (of: readonly PeerMember[]): unknown =>
          peerComparison({ requested: 'peers', own, lacksDays: false, candidates: of }).rows.map(({ n, peerMedian, percentile }) => [
            n,
            peerMedian,
            percentile,
          ]);
        expect(medians(candidates.toReversed())).toEqual(medians(candidates));
      }),
    );
  });
});
