import { featureFact } from '../../../../test/account-facts';
import { accountOf, DAY, snapshotOf } from '../../../../test/portfolio-facts';
import type { PortfolioAccount } from './portfolio-account';
import { featureMatrix } from './feature-matrix';

const accounts = (segment: string | null, ...health: string[]): PortfolioAccount[] =>
  health.map((featureHealth, key) => accountOf(key, { segment, snapshot: snapshotOf({ featureHealth }) }));

describe('features by segment', () => {
  const features = [featureFact({ key: 'two' }, 2), featureFact({ key: 'zero' }, 0), featureFact({ key: 'gone', archivedOn: DAY }, 1)];

  it('counts those who have a feature, and says nothing of fewer than five', () => {
    const { segments, features: rows } = featureMatrix(
      [...accounts(null, 'h h'), ...accounts('SMB', 'hhh', 'lll', 'uuu', 'nnn', 'h h', 'h'), ...accounts('Enterprise', 'hhh', 'hhn', 'hhh', 'hhh')],
      features,
    );
    expect(segments).toEqual(['Enterprise', 'SMB', null]);
    expect(rows.map(({ key }) => key)).toEqual(['two', 'zero']);
    expect(rows[1]!.cells).toEqual([
      { segment: 'Enterprise', n: 4, adoptedPercent: null },
      { segment: 'SMB', n: 5, adoptedPercent: 60 },
      { segment: null, n: 1, adoptedPercent: null },
    ]);
    expect(rows[0]!.cells.map(({ n }) => n)).toEqual([3, 4, 1]);
  });

  it('knows nothing of accounts without figures', () => {
    const { features: rows } = featureMatrix(
      Array.from({ length: 6 }, (_, key) => accountOf(key, { segment: 'SMB' })),
      features,
    );
    expect(rows[0]!.cells).toEqual([{ segment: 'SMB', n: 0, adoptedPercent: null }]);
  });
});
