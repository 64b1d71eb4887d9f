import type { Api } from '../api/client';
import { successCells } from './success-cells';

const target = (value: number) => ({ operator: '>' as const, value, source: 'product default' });
const WEEK = { weekOf: '2026-11-16', views: 84, csms: 6, perCsm: 14 };
const share = (of: number, count: number, percent: number | null) => ({ of, count, percent });

const KNOWN: Api<'SuccessMetrics'> = {
  today: '2026-11-28',
  dashboardViews: {
    value: 14,
    previous: 12,
    target: target(10),
    status: 'good',
    thisWeek: { ...WEEK, weekOf: '2026-11-23', views: 1, csms: 1 },
    weeks: [WEEK],
  },
  trainingsScheduled: { value: 100 / 3, target: target(30), status: 'good', from: '2026-10-01', thisQuarter: 8, lastQuarterSoFar: 6, lastQuarter: 7 },
  trainingAdoption: {
    value: -1.2,
    target: target(15),
    status: 'poor',
    trainings: 1,
    invited: { before: share(120, 10, 8.3), after: share(120, 9, 7.1), change: -1.2 },
    attended: null,
  },
  portfolioAverage: { value: 70.73, target: target(70), status: 'good', accounts: 61 },
  dormantRecovery: { value: 40.5, target: target(40), status: 'good', dormantBefore: 696, recovered: 282 },
};

const UNKNOWN: Api<'SuccessMetrics'> = {
  ...KNOWN,
  dashboardViews: { ...KNOWN.dashboardViews, value: null, status: null },
  trainingsScheduled: { ...KNOWN.trainingsScheduled, value: null, status: null, thisQuarter: 2, lastQuarterSoFar: 0 },
  trainingAdoption: { ...KNOWN.trainingAdoption, value: null, status: null, trainings: 0 },
  portfolioAverage: { ...KNOWN.portfolioAverage, value: null, status: null, accounts: 0 },
  dormantRecovery: { ...KNOWN.dormantRecovery, value: null, status: null, dormantBefore: null, recovered: null },
};

describe('the success metrics', () => {
  it('are said with their targets and what they are of', () => {
    expect(successCells(KNOWN).map(({ key, value, target: aim, note }) => [key, value, aim, note])).toEqual([
      ['dashboardViews', '14', 'target > 10', '84 views by 6 CSMs in the week of 16 Nov'],
      ['trainingsScheduled', '+33%', 'target > +30%', '8 this quarter so far, 6 in as many days of the last'],
      ['trainingAdoption', '−1 pt', 'target > +15 pts', '8% → 7% of 120 invited, 1 training'],
      ['portfolioAverage', '70.7', 'target > 70', 'Mean of 61 scored accounts'],
      ['dormantRecovery', '41%', 'target > 40%', '282 of 696 dormant 30 days ago came back'],
    ]);
  });

  it('say why they are missing', () => {
    expect(successCells(UNKNOWN).map(({ value, note }) => [value, note])).toEqual([
      ['–', 'No complete week with a CSM yet; this week so far 1 view by 1 CSM'],
      ['–', 'None in as many days of the last quarter to compare with; 2 this quarter so far'],
      ['–', 'No training is 30 days past yet'],
      ['–', 'No account has a score yet'],
      ['–', 'No figures of 30 days ago yet'],
    ]);
    const dormantRecovery = { ...UNKNOWN.dormantRecovery, dormantBefore: 0, recovered: 0 };
    expect(successCells({ ...UNKNOWN, dormantRecovery }).at(-1)!.note).toBe('Nobody was dormant 30 days ago');
  });
});
