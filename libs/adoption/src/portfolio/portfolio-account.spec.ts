import { accountOf, DAY, recommendationOf, snapshotOf } from '../../../../test/portfolio-facts';
import { accountRow, SPARKLINE_WEEKS } from './account-row';
import { biggestGaps, portfolioAccount } from './portfolio-account';

const member = (key: number, contracts: readonly { startsOn: number; endsOn: number; seats: number }[] = []) => ({ ...accountOf(key), contracts });
const contract = (startsOn: number, endsOn: number) => ({ startsOn: DAY + startsOn, endsOn: DAY + endsOn, seats: 1 });

describe('an account of a portfolio', () => {
  it.each([
    ['figures of its day', { asOf: DAY }, false],
    ['figures that are out of date', { asOf: DAY, stale: true }, true],
    ['older figures', { asOf: DAY - 3 }, true],
    ['no figures', null, true],
  ])('with %s', (_, told, pending) => {
    expect(portfolioAccount(member(1), DAY, told === null ? null : snapshotOf(told), null).pending).toBe(pending);
  });

  it('has its highest-ranked recommendation as biggest gap', () => {
    const recommendations = [recommendationOf('a', 'x', [[1, 2, null, 9], [2, 1, null, null]]), recommendationOf('b', 'y', [[1, 1, null, 3]])]; // prettier-ignore
    const gaps = biggestGaps(recommendations);
    expect(gaps.get(1)).toEqual({ rule: 'b', subject: 'y', rank: 1, expectedGain: 3 });
    expect(gaps.get(2)).toMatchObject({ rule: 'a', expectedGain: null });
    expect(gaps.size).toBe(2);
  });

  it.each([
    ['no contract', [], null, false],
    ['one that ends today', [contract(-100, 0)], 0, false],
    ['one that ended yesterday', [contract(-100, -1)], null, true],
    ['one that is to come', [contract(-100, -1), contract(5, 100)], null, false],
    ['two at once: the one that began last', [contract(-100, 200), contract(-50, 91)], 91, false],
  ])('with %s', (_, contracts, renewsInDays, churned) => {
    const account = portfolioAccount(member(1, contracts), DAY, null, null);
    expect(account.churned).toBe(churned);
    const row = accountRow(account, [], () => '');
    expect(row.renewsInDays).toBe(renewsInDays);
    expect(row.renewalSoon).toBe(renewsInDays === 0);
  });

  it('is shown with rounded score and unrounded figures', () => {
    const snapshot = snapshotOf({ asOf: DAY - 1, score: 69.5, delta: -0.25, activation: 12.34, mau: 3 });
    const account = accountOf(1, { snapshot, csmEmail: 'kim@example.com', biggestGap: { rule: 'no-api', subject: 'account', rank: 1, expectedGain: 1.5 } });
    const sparkline = Array.from({ length: SPARKLINE_WEEKS }, () => null);
    expect(accountRow(account, sparkline, ({ rule }) => `Title of ${rule}`)).toMatchObject({
      asOf: '2026-02-15',
      score: 70,
      exact: 69.5,
      band: 'good',
      change: -0.25,
      activation: 12.34,
      breadth: null,
      mau: 3,
      csm: { name: 'kim@example.com', email: 'kim@example.com' },
      biggestGap: { rule: 'no-api', subject: 'account', title: 'Title of no-api', expectedGain: 1.5 },
      sparkline,
    });
  });
});
