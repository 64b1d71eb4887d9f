import { figureWords } from './figure-words';

describe('two figures in words', () => {
  it.each([
    [[72.5, 78], 'percent', '73%', '78%'],
    [[77.6, 78.4], 'percent', '77.6%', '78.4%'],
    [[78, 78], 'percent', '78%', '78%'],
    [[0.3, 12], 'percent', '0.3%', '12%'],
    [[0, 12], 'percent', '0%', '12%'],
    [[99.7, 80], 'percent', '99.7%', '80%'],
    [[100, 80], 'percent', '100%', '80%'],
    [[72.2, 68], 'points', '72', '68'],
    [[12, 8.25], 'number', '12', '8.3'],
    [[120.4, 90.3], 'number', '120', '90'],
    [[0.012, 0.041], 'number', '0.01', '0.04'],
    [[1e-7, 2e-7], 'number', '0', '0'],
  ] as const)('%p %s are %s and %s', (figures, unit, one, other) => {
    expect(figureWords(figures, unit)).toEqual([one, other]);
  });
});
