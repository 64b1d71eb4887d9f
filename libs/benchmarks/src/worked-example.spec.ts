import { memberWith } from '../../../test/peer-members';
import { peerComparison } from './peer-comparison';
import { lowerQuartile } from './quantile';

const BREADTHS = [20, 30, 40, 40, 50, 50, 60, 60, 60, 70];

/** The account of README.md among its peers, each of them `times` over. */
const breadthAmong = (times: number) =>
  peerComparison({
    requested: 'all_customers',
    own: memberWith({ featureBreadth: 60 }),
    lacksDays: false,
    candidates: Array.from({ length: times }, () => BREADTHS).flatMap((breadths) => breadths.map((featureBreadth) => memberWith({ featureBreadth }))),
  }).rows[1]!;

describe('the worked example of README.md', () => {
  it('is right for ten peers', () => {
    const { interval, ...row } = breadthAmong(1);
    expect(row).toMatchObject({ n: 10, peerMedian: 50, peerMean: 48, percentile: 75, position: 'average', level: 'high' });
    expect(interval!.map((limit) => limit.toFixed(1))).toEqual(['44.2', '91.9']);
    expect(lowerQuartile(BREADTHS)).toBe(40);
  });

  it('is right for forty', () => {
    const { interval, ...row } = breadthAmong(4);
    expect(row).toMatchObject({ n: 40, peerMedian: 50, percentile: 75, position: 'above' });
    expect(interval!.map((limit) => limit.toFixed(1))).toEqual(['59.8', '85.8']);
  });
});
