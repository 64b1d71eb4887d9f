import fc from 'fast-check';
import { accountOf, anyAccounts, snapshotOf } from '../../../../test/portfolio-facts';
import type { PortfolioSnapshot } from '../queries/snapshots-of-portfolio.query';
import { kpiLevels } from './kpi-levels';
import { portfolioKpis } from './portfolio-kpis';

const kpis = (...told: Partial<PortfolioSnapshot>[]): ReturnType<typeof portfolioKpis> =>
  portfolioKpis(
    told.map((snapshot, key) => accountOf(key, { snapshot: snapshotOf(snapshot) })),
    [],
  );

describe('the key figures of a portfolio', () => {
  it('averages scores, and compares only those that had one before', () => {
    const { averageScore } = kpis({ score: 80, delta: 10 }, { score: 40, delta: -4 }, { score: 90 }, {});
    expect(averageScore).toMatchObject({ value: 70, status: 'watch', previous: 57, change: 3, accounts: 3, compared: 2 });
  });

  it.each([
    [49.4, 1],
    [49.5, 0],
    [49.5 - 1e-12, 0],
    [50, 0],
  ])('a score of %p is shown as poor %i times', (score, times) => {
    expect(kpis({ score }).accountsBelow50.value).toBe(times);
  });

  it('counts how many were below 50 before, among those that can be compared', () => {
    const { accountsBelow50 } = kpis({ score: 45, delta: -10 }, { score: 60, delta: 20 }, { score: 55, delta: 10 }, { score: 30 });
    expect(accountsBelow50).toEqual({ value: 2, share: 50, previous: 2, change: -1, series: [2] });
  });

  it('takes shares of all people, not means of shares', () => {
    const { dormantUsers, dormantRecovery } = kpis(
      { dormantUsers: 1, everActive: 10, recovered: 1, dormantBefore: 1 },
      { dormantUsers: 0, everActive: 90, recovered: 1, dormantBefore: 3 },
      { dormantUsers: 5 },
    );
    expect(dormantUsers).toMatchObject({ value: 1, share: 1, status: 'good' });
    expect(dormantRecovery).toMatchObject({ value: 50, recovered: 2, dormantBefore: 4, status: 'good' });
  });

  it('knows nothing of accounts without figures', () => {
    const { averageScore, accountsBelow50, dormantUsers, dormantRecovery } = kpis({}, {});
    expect(averageScore).toMatchObject({ value: null, previous: null, change: null, status: null, accounts: 0 });
    expect(accountsBelow50).toEqual({ value: null, share: null, previous: null, change: null, series: [null] });
    expect(dormantUsers).toMatchObject({ value: null, share: null, status: null });
    expect(dormantRecovery).toMatchObject({ value: null, dormantBefore: null, recovered: null, status: null });
    expect(kpis({ dormantBefore: 0, recovered: 0 }).dormantRecovery).toMatchObject({ value: null, dormantBefore: 0, recovered: 0 });
  });

  it('shows each figure week by week, the figure itself last', () => {
    fc.assert(
      fc.property(fc.array(anyAccounts, { maxLength: 3 }), anyAccounts, (earlier, accounts) => {
        const weeks = earlier.map((week) => week.flatMap(({ snapshot }) => (snapshot === null ? [] : [snapshot])));
        const shown = portfolioKpis(accounts, weeks.map(kpiLevels));
        const alone = earlier.map((week) => portfolioKpis(week, []));
        for (const kpi of ['averageScore', 'accountsBelow50', 'dormantUsers', 'dormantRecovery'] as const)
          expect(shown[kpi].series).toEqual([...alone.map((week) => week[kpi].value), shown[kpi].value]);
      }),
    );
  });

  it('averages lie between the extremes, shares between 0 and 100', () => {
    fc.assert(
      fc.property(anyAccounts, (accounts) => {
        const { averageScore, accountsBelow50, dormantUsers, dormantRecovery } = portfolioKpis(accounts, []);
        const scores = accounts.flatMap(({ snapshot }) => (snapshot === null || snapshot.score === null ? [] : [snapshot.score]));
        expect(averageScore.accounts).toBe(scores.length);
        expect(averageScore.value === null).toBe(scores.length === 0);
        if (averageScore.value !== null) {
          expect(averageScore.value).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
          expect(averageScore.value).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
          expect(averageScore.value * scores.length).toBeCloseTo(
            scores.reduce((sum, score) => sum + score, 0),
            6,
          );
        }
        for (const share of [accountsBelow50.share, dormantUsers.share, dormantRecovery.value]) {
          if (share !== null) expect(share >= 0 && share <= 100).toBe(true);
        }
      }),
    );
  });
});
