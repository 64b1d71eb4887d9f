import fc from 'fast-check';
import { accountOf, anyAccounts, recommendationOf, snapshotOf } from '../../../../test/portfolio-facts';
import { type PortfolioFilters, selectAccounts } from './select-accounts';

const ALL: PortfolioFilters = { segment: null, industry: null, owner: null, band: null, challenge: null, q: null, churned: true };
const RECOMMENDATIONS = [
  recommendationOf(
    'unused-feature',
    'analytics',
    [0, 3, 5, 8].map((customer) => [customer, 1, null, null]),
  ),
  recommendationOf(
    'dormant-users',
    'account',
    [1, 3, 4].map((customer) => [customer, 2, null, null]),
  ),
];

const anyFilters: fc.Arbitrary<PortfolioFilters> = fc.record({
  segment: fc.constantFrom('Enterprise', 'SMB', null),
  industry: fc.constantFrom('SaaS', 'Finance', null),
  owner: fc.constantFrom('kim@example.com', 'lee@example.com', 'none', null),
  band: fc.constantFrom('excellent' as const, 'good' as const, 'fair' as const, 'poor' as const, 'unscored' as const, null),
  challenge: fc.constantFrom({ rule: 'unused-feature', subject: 'analytics' }, { rule: 'dormant-users', subject: 'account' }, null),
  q: fc.constantFrom('acme', 'GLO', 'nothing', null),
  churned: fc.boolean(),
});

describe('the filters of a portfolio', () => {
  it('hold together: what passes all is what passes each', () => {
    fc.assert(
      fc.property(anyAccounts, anyFilters, (accounts, filters) => {
        const each = (Object.keys(filters) as (keyof PortfolioFilters)[]).map(
          (name) => new Set(selectAccounts(accounts, { ...ALL, [name]: filters[name] }, RECOMMENDATIONS)),
        );
        const expected = accounts.filter((account) => each.every((passed) => passed.has(account)));
        expect(selectAccounts(accounts, filters, RECOMMENDATIONS)).toEqual(expected);
      }),
    );
  });

  it('divide the accounts by band', () => {
    fc.assert(
      fc.property(anyAccounts, (accounts) => {
        const bands = ['excellent', 'good', 'fair', 'poor', 'unscored'] as const;
        const parts = bands.flatMap((band) => selectAccounts(accounts, { ...ALL, band }, []));
        expect(parts.map(({ key }) => key).toSorted((a, b) => a - b)).toEqual(accounts.map(({ key }) => key));
      }),
    );
  });

  it('go by the score as shown', () => {
    const account = accountOf(1, { snapshot: snapshotOf({ score: 69.5 }) });
    expect(selectAccounts([account], { ...ALL, band: 'good' }, [])).toEqual([account]);
    expect(selectAccounts([account], { ...ALL, band: 'fair' }, [])).toEqual([]);
  });
});
