import { evidenceRow } from './evidence-row';

type Row = Parameters<typeof evidenceRow>[0][number];
const row = (key: Row['key'], percentile: number | null, position: Row['position']): Row => ({
  key,
  label: key,
  value: 50,
  n: 26,
  peerMedian: 60,
  peerMean: 61,
  percentile,
  interval: percentile === null ? null : [percentile, percentile],
  position,
  level: null,
});

describe('the figure behind the insight', () => {
  it('is the lowest of those clearly below', () => {
    const rows = [row('featureBreadth', 95, 'above'), row('wauOfLicensed', 20, 'below'), row('userActivation', 8, 'below')];
    expect(evidenceRow(rows)?.key).toBe('userActivation');
  });

  it('is the highest of those clearly above when none is below', () => {
    expect(evidenceRow([row('featureBreadth', 80, 'above'), row('dauOfLicensed', 90, 'above'), row('wauOfLicensed', 30, 'average')])?.key).toBe(
      'dauOfLicensed',
    );
  });

  it('is none that a bar cannot show, and none without a place among peers', () => {
    expect(evidenceRow([row('apiUsage', 3, 'below'), row('adoptionScore', 3, 'below'), row('wauOfLicensed', 30, 'average')])).toBeNull();
    expect(evidenceRow([{ ...row('wauOfLicensed', 3, 'below'), value: null }, row('userActivation', null, null)])).toBeNull();
    expect(evidenceRow([])).toBeNull();
  });
});
