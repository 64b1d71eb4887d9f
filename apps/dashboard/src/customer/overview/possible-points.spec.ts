import { mostToGain, possiblePoints } from './possible-points';

const part = (key: 'userActivation' | 'featureBreadth' | 'usageTrend', weight: number, points: number | null, normalized: number | null = 50) => ({
  key,
  weight,
  points,
  normalized,
  raw: normalized,
  deltaPoints: null,
});

describe('the part of the score with most to gain', () => {
  it('has most points open', () => {
    expect(mostToGain([part('userActivation', 0.6, 58), part('featureBreadth', 0.4, 20)])).toEqual({ key: 'featureBreadth', open: 20 });
  });

  it('is one that was measured; what is absent gives its weight to the others', () => {
    expect(mostToGain([part('userActivation', 0.4, 70), part('usageTrend', 0.2, 0, null), part('featureBreadth', 0.4, 25)])?.key).toBe('featureBreadth');
    expect(mostToGain([part('userActivation', 0.4, 70), part('usageTrend', 0.6, 0, null)])?.open).toBeCloseTo(30, 9);
  });

  it('is none without a score, or when every point is earned', () => {
    expect(mostToGain([part('userActivation', 1, null)])).toBeNull();
    expect(mostToGain([part('userActivation', 1, 100)])).toBeNull();
  });
});

describe('the points that a part can earn', () => {
  const [activation, trend, breadth] = [part('userActivation', 0.4, 30), part('usageTrend', 0.2, 0, null), part('featureBreadth', 0.4, 25)];
  const all = [activation, trend, breadth];

  it('are its weight of what was measured', () => {
    expect(possiblePoints(activation, [activation, part('usageTrend', 0.2, 10), breadth])).toBeCloseTo(40, 9);
    expect(possiblePoints(activation, all)).toBeCloseTo(50, 9);
  });

  it('are none for a part that was not measured', () => {
    expect(possiblePoints(trend, all)).toBeNull();
  });

  it('come to 100 in all', () => {
    expect(all.reduce((sum, one) => sum + (possiblePoints(one, all) ?? 0), 0)).toBeCloseTo(100, 9);
  });
});
