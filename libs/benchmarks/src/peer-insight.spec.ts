import fc from 'fast-check';
import { anyMember } from '../../../test/peer-members';
import { INSIGHT_RULES } from './insight-rules';
import { peerComparison } from './peer-comparison';
import { peerInsight } from './peer-insight';
import { PEER_ROW_KEYS, type PeerRowKey } from './peer-member';
import { levelOf, PEER_ROWS, type PeerPosition, type PeerRow } from './peer-row';

const SEATS = { licensedUsers: 200, activatedUsers: 145 };

function row(key: PeerRowKey, position: PeerPosition | null, percentile: number, value = 50, peerMedian: number | null = 60): PeerRow {
  const { label } = PEER_ROWS[key];
  return { key, label, value, n: 40, peerMedian, peerMean: 60, percentile, interval: [0, 100], position, level: levelOf(percentile) };
}
const UNKNOWN: PeerRow = { ...row('mauOfLicensed', null, 0), percentile: null, interval: null, level: null };
const ACTIVATION = row('userActivation', 'below', 28, 72.5, 78);
const BREADTH = row('featureBreadth', 'above', 72, 58.3, 52);

describe('the insight', () => {
  it('tells what is above and below, the numbers behind it, and what may help', () => {
    expect(peerInsight([row('adoptionScore', 'average', 55, 72, 68), BREADTH, ACTIVATION], SEATS)).toEqual({
      headline: 'Above average on features, below on user activation.',
      detail:
        'User Activation: 73% against a peer median of 78%. Reaching the peer median of 78% means 11 more activated users. Feature Breadth: 58% against a peer median of 52%.',
      consider: 'User onboarding refresh to improve activation rate.',
    });
  });

  it.each([
    ['the seats are not known', { licensedUsers: null, activatedUsers: 145 }, ''],
    ['one user is missing', { licensedUsers: 200, activatedUsers: 155 }, ' Reaching the peer median of 78% means 1 more activated user.'],
    ['the median is a hair above a whole user', { licensedUsers: 50, activatedUsers: 38 }, ' Reaching the peer median of 78% means 1 more activated user.'],
    ['nobody is missing', { licensedUsers: 200, activatedUsers: 156 }, ''],
  ])('of activation alone, when %s', (_, facts, gain) => {
    expect(peerInsight([ACTIVATION], facts)).toEqual({
      headline: 'Below average on user activation.',
      detail: `User Activation: 73% against a peer median of 78%.${gain}`,
      consider: 'User onboarding refresh to improve activation rate.',
    });
  });

  it.each([
    ['one above', [BREADTH], 'Above average on features.'],
    ['the same said twice', [BREADTH, row('featureStickiness', 'above', 90)], 'Above average on features.'],
    ['three above', [row('apiUsage', 'above', 80), BREADTH, row('actionsPerSession', 'above', 70)], 'Above average on API usage, features and depth of use.'],
    ['the clearest first', [row('powerUserShare', 'below', 20), row('mauOfLicensed', 'below', 10)], 'Below average on active use and power users.'],
    [
      'a subject that disagrees with itself',
      [row('dauOfLicensed', 'above', 80), row('wauOfLicensed', 'average', 50), row('mauOfLicensed', 'below', 10), row('apiUsage', 'below', 20)],
      'Above average on daily active use, below on monthly active use and API usage.',
    ],
  ])('speaks of %s', (_, rows, headline) => {
    expect(peerInsight(rows, SEATS)!.headline).toBe(headline);
  });

  it('considers the figure with the lowest percentile, but not one that sums up others', () => {
    const rows = [row('adoptionScore', 'below', 5, 40, 60), row('apiUsage', 'below', 12, 0.2, 3.4), ACTIVATION];
    expect(peerInsight(rows, SEATS)).toEqual({
      headline: 'Below average on overall adoption, API usage and user activation.',
      detail: 'API Usage: 0.2 against a peer median of 3.4.',
      consider: 'Integration workshop to connect the API with the daily work.',
    });
    expect(peerInsight([row('adoptionScore', 'below', 5, 40, 60)], SEATS)).toEqual({
      headline: 'Below average on overall adoption.',
      detail: 'Adoption Score: 40 against a peer median of 60.',
      consider: null,
    });
  });

  it.each([
    ['two figures', [row('adoptionScore', 'average', 40), row('apiUsage', 'average', 60)], 'None of the 2 figures compared is clearly above or below.'],
    ['one figure', [row('adoptionScore', 'average', 40), UNKNOWN], 'The one figure compared is not clearly above or below.'],
  ])('of %s in line with the others says that', (_, rows, detail) => {
    expect(peerInsight(rows, SEATS)).toEqual({ headline: 'In line with similar customers.', detail, consider: null });
  });

  it('is nothing when no row has a percentile', () => {
    expect([peerInsight([], SEATS), peerInsight([UNKNOWN], SEATS)]).toEqual([null, null]);
  });

  it('has words for every row, and names every row that is above or below', () => {
    expect(Object.keys(INSIGHT_RULES)).toEqual([...PEER_ROW_KEYS]);
    fc.assert(
      fc.property(anyMember, fc.array(anyMember, { minLength: 10, maxLength: 40 }), (own, candidates) => {
        const { rows } = peerComparison({ requested: 'all_customers', own, lacksDays: false, candidates });
        const insight = peerInsight(rows, SEATS);
        expect(insight === null).toBe(rows.every(({ percentile }) => percentile === null));
        for (const { key } of rows.filter(({ position }) => position === 'above' || position === 'below')) {
          const { subject, name } = INSIGHT_RULES[key];
          expect([subject, name].some((words) => insight!.headline.includes(words))).toBe(true);
        }
        expect(insight?.consider != null).toBe(rows.some(({ key, position }) => position === 'below' && key !== 'adoptionScore'));
      }),
    );
  });
});
