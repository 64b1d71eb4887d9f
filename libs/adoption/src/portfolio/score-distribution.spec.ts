import fc from 'fast-check';
import { accountOf, anyAccounts, snapshotOf } from '../../../../test/portfolio-facts';
import { scoreDistribution } from './score-distribution';

describe('the distribution of scores', () => {
  it.each([
    [0, 0],
    [9.49, 0],
    [9.5, 1],
    [69.5, 7],
    [99.4, 9],
    [100, 9],
  ])('a score of %p lies in bin %i', (score, bin) => {
    const bins = scoreDistribution([accountOf(1, { snapshot: snapshotOf({ score }) })]);
    expect(bins.findIndex(({ accounts }) => accounts === 1)).toBe(bin);
  });

  it('names each bin by the band of its lowest score', () => {
    const bins = scoreDistribution([]);
    expect(bins.map(({ from, to }) => [from, to])).toEqual(Array.from({ length: 10 }, (_, bin) => [10 * bin, 10 * bin + 10]));
    expect(bins.map(({ band }) => band)).toEqual(['poor', 'poor', 'poor', 'poor', 'poor', 'fair', 'fair', 'good', 'good', 'excellent']);
  });

  it('holds every account with a score once', () => {
    fc.assert(
      fc.property(anyAccounts, (accounts) => {
        const scored = accounts.filter(({ snapshot }) => snapshot !== null && snapshot.score !== null);
        expect(scoreDistribution(accounts).reduce((sum, bin) => sum + bin.accounts, 0)).toBe(scored.length);
      }),
    );
  });
});
