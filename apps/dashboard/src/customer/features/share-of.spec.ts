import { shareOf } from './share-of';

describe('shareOf', () => {
  it('is the percent of the users with a seat, at most all of them', () => {
    expect(shareOf(3, 12)).toBeCloseTo(25, 9);
    expect(shareOf(0, 12)).toBe(0);
    // Users who left since used it too.
    expect(shareOf(5, 4)).toBe(100);
  });

  it('is not known where nobody has a seat', () => {
    expect(shareOf(1, 0)).toBeNull();
  });
});
