import { featureFact } from '../../../test/account-facts';
import { BEFORE_EVERYTHING, type EntitlementFacts } from './facts';
import { featureAvailability } from './feature-availability';

const DAY = 1000;
const features = [{}, { availableFrom: DAY }, { availableFrom: DAY + 1 }, { archivedOn: DAY }, { archivedOn: DAY + 1 }].map(featureFact);
const entitlement = (metric: string, validFrom: number, keys: string[]): EntitlementFacts => ({ metric, validFrom, limit: 5, features: keys });
const availableWith = (entitlements: EntitlementFacts[]): string[] =>
  featureAvailability({ features, entitlements }, DAY).available.map((feature) => feature.key);

describe('the features available on a day', () => {
  it('are the whole catalogue that is live and not archived when no entitlement names any', () => {
    expect(availableWith([])).toEqual(['f0', 'f1', 'f4']);
    expect(featureAvailability({ features, entitlements: [entitlement('users', BEFORE_EVERYTHING, [])] }, DAY).plan).toBeNull();
  });

  it('are the union of what the entitlements in force name', () => {
    expect(availableWith([entitlement('a', BEFORE_EVERYTHING, ['f0']), entitlement('b', DAY, ['f4', 'f3', 'gone'])])).toEqual(['f0', 'f4']);
  });

  it('follow the latest entitlement of a metric that has begun', () => {
    expect(availableWith([entitlement('a', DAY, ['f1']), entitlement('a', DAY - 1, ['f0']), entitlement('a', DAY + 1, ['f4'])])).toEqual(['f1']);
  });
});
