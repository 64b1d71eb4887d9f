import { widerPeriod } from './wider-period';

describe('widerPeriod', () => {
  it('goes from one period to the next longer, and ends at all', () => {
    expect((['7d', '30d', '90d', 'all'] as const).map(widerPeriod)).toEqual(['30d', '90d', 'all', null]);
  });
});
