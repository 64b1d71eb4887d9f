import { seriesWords } from './series-words';

const words = (series: readonly (number | null)[]): string | null => seriesWords(series, String);

describe('a line of weekly values in words', () => {
  it('says where it began, and its lowest and highest value', () => {
    expect(words([60, 58, 64, 62])).toBe('3 weeks ago 60; lowest 58, highest 64.');
    expect(words([null, 7, null, 9])).toBe('2 weeks ago 7; lowest 7, highest 9.');
    expect(words([null, 7, 9])).toBe('1 week ago 7; lowest 7, highest 9.');
  });

  it('says nothing of fewer than two values', () => {
    expect(words([])).toBeNull();
    expect(words([null, null, 4])).toBeNull();
  });
});
