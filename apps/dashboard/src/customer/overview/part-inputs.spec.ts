import type { Dashboard } from '../section-props';
import { partInputs } from './part-inputs';

const target = (value: number) => ({ operator: '>' as const, value, source: 'product default' });
const entitlement = (label: string, used: number | null, limit: number | null) => ({ label, used, limit, metric: label, unlimited: limit === null });

const dashboard = {
  userMetrics: { activation: { value: 77.5, basis: 'licensed', target: target(95) }, licensedUsers: 200, seatUsers: 158 },
  featureMetrics: { breadth: { adopted: 4, available: 7, target: target(50) } },
  engagementDepth: { actionsPerSession: { unit: 'actions/session', target: target(15) }, totals: { actions: 16_553, sessions: 1_300 } },
  entitlements: [entitlement('Users', 146, 200), entitlement('Integrations', 3, null), entitlement('Storage (GB)', 1.5, 100), entitlement('Seats', null, 10)],
} as unknown as Dashboard;

describe('what a part of the score was computed from', () => {
  it('is the share of those whom the contract pays for', () => {
    expect(partInputs('userActivation', dashboard)).toEqual([
      ['Licensed users', '200'],
      ['Threshold', 'target > 95%'],
    ]);
  });

  it('is the share of known users where no contract says how many there may be', () => {
    const unlicensed = { ...dashboard, userMetrics: { ...dashboard.userMetrics, activation: { ...dashboard.userMetrics.activation, basis: 'provisioned' } } };
    expect(partInputs('userActivation', unlicensed as Dashboard)[0]).toEqual(['Known users', '158']);
  });

  it('names counts, not shares, where there are counts', () => {
    expect(partInputs('featureBreadth', dashboard).slice(0, 2)).toEqual([
      ['Features adopted', '4'],
      ['Features available', '7'],
    ]);
    expect(partInputs('engagementDepth', dashboard)).toEqual([
      ['Actions in the period', '16,553'],
      ['Sessions', '1,300'],
      ['Threshold', 'target > 15'],
    ]);
    expect(partInputs('usageTrend', dashboard)).toEqual([['Actions in the period', '16,553']]);
  });

  it('is every limit of the contract, and none that is not one', () => {
    expect(partInputs('entitlementUtilization', dashboard)).toEqual([
      ['Users', '146 of 200'],
      ['Storage (GB)', '1.5 of 100'],
      ['Seats', '– of 10'],
    ]);
  });
});
