import { parseDay } from '@adoption/accounts';
import type { EngagementUse } from './queries/feature-adoption-around.query';
import { dashboardViewsMetric, trainingAdoptionMetric, trainingsScheduledMetric } from './success-figures';

const MONDAY = parseDay('2026-03-30')!;
const NOBODY = { of: 0, before: 0, after: 0 };
const training = (more: Partial<EngagementUse>): EngagementUse => ({
  engagement: 1,
  day: MONDAY - 60,
  invited: { of: 100, before: 8, after: 21 },
  attended: NOBODY,
  heldOut: NOBODY,
  attendanceKept: false,
  ...more,
});

describe('the success metrics of the product', () => {
  it('give views per manager of the last complete week, beside the week under way', () => {
    const week = (back: number, views: number, csms: number) => ({ week: MONDAY - 7 * back, views, csms });
    expect(dashboardViewsMetric([week(3, 9, 0), week(2, 8, 1), week(1, 23, 2), week(0, 40, 2)])).toMatchObject({
      value: 11.5,
      status: 'good',
      previous: 8,
      thisWeek: { weekOf: '2026-03-30', views: 40, csms: 2, perCsm: 20 },
      weeks: [{ perCsm: null }, { perCsm: 8 }, { weekOf: '2026-03-23', perCsm: 11.5 }],
    });
    // Exactly ten is not more than ten.
    expect(dashboardViewsMetric([week(1, 20, 2), week(0, 0, 2)])).toMatchObject({ value: 10, status: 'watch', previous: null });
    expect(dashboardViewsMetric([week(1, 0, 0), week(0, 0, 0)])).toMatchObject({ value: null, status: null });
  });

  it.each([
    [8, 6, 100 / 3, 'good'],
    [13, 10, 30, 'watch'],
    [5, 10, -50, 'poor'],
    [3, 0, null, null],
  ])('compare %i trainings with %i', (thisQuarter, lastQuarterSoFar, value, status) => {
    const metric = trainingsScheduledMetric({ thisQuarter, lastQuarterSoFar, lastQuarter: 12 }, MONDAY);
    expect(metric).toMatchObject({ status, lastQuarter: 12, from: '2026-03-30' });
    if (value === null) expect(metric.value).toBeNull();
    else expect(Math.abs(metric.value! - value)).toBeLessThan(1e-9);
  });

  it('take all invitations together', () => {
    const attended = { of: 10, before: 1, after: 6 };
    const both = [training({}), training({ invited: { of: 20, before: 2, after: 11 }, attended, attendanceKept: true })];
    expect(trainingAdoptionMetric(both)).toMatchObject({
      trainings: 2,
      invited: { before: { of: 120, count: 10 }, after: { of: 120, count: 32 } },
      attended: { change: 50 },
      status: 'good',
    });
    expect(Math.abs(trainingAdoptionMetric(both).value! - 2_200 / 120)).toBeLessThan(1e-9);
    expect(trainingAdoptionMetric([])).toMatchObject({ value: null, status: null, trainings: 0, attended: null });
  });
});
