import { dayText, statusOf, type Target } from '@adoption/metrics';
import { useAround, type UseCounts } from './adoption-around';
import type { EngagementUse } from './queries/feature-adoption-around.query';
import type { TrainingsScheduled } from './queries/trainings-scheduled.query';
import type { WeekOfViews } from './queries/views-of-weeks.query';
import type { DashboardViewsMetric, TrainingAdoptionMetric, TrainingsScheduledMetric, ViewsInWeek } from './success-metrics.shape';

/** What the product aims at; the portfolio's average and its dormant recovery have theirs in the portfolio. */
export const SUCCESS_TARGETS = {
  /** Views per customer success manager and week. */
  dashboardViews: { operator: '>', value: 10, source: 'product default' },
  /** Percent more than in the last quarter. */
  trainingsScheduled: { operator: '>', value: 30, source: 'product default' },
  /** Percent points. */
  trainingAdoption: { operator: '>', value: 15, source: 'product default' },
} as const satisfies Record<string, Target>;

type Judged = { readonly value: number | null; readonly target: Target; readonly status: ReturnType<typeof statusOf> };
const judged = (value: number | null, target: Target): Judged => ({ value, target, status: statusOf(value, target) });

/** Views per manager and week. @param weeks oldest first; the last one is under way */
export function dashboardViewsMetric(weeks: readonly WeekOfViews[]): DashboardViewsMetric {
  const all = weeks.map(({ week, views, csms }): ViewsInWeek => ({ weekOf: dayText(week), views, csms, perCsm: csms === 0 ? null : views / csms }));
  const complete = all.slice(0, -1);
  return {
    ...judged(complete.at(-1)?.perCsm ?? null, SUCCESS_TARGETS.dashboardViews),
    previous: complete.at(-2)?.perCsm ?? null,
    thisWeek: all.at(-1)!,
    weeks: complete,
  };
}

/** Trainings of this quarter so far against as many days of the last one. @param from first day of this quarter */
export function trainingsScheduledMetric(counts: TrainingsScheduled, from: number): TrainingsScheduledMetric {
  const { thisQuarter, lastQuarterSoFar } = counts;
  const change = lastQuarterSoFar === 0 ? null : 100 * (thisQuarter / lastQuarterSoFar - 1);
  return { ...judged(change, SUCCESS_TARGETS.trainingsScheduled), from: dayText(from), ...counts };
}

/** Use of the features before and after trainings whose days after are over, all invitations together. */
export function trainingAdoptionMetric(trainings: readonly EngagementUse[]): TrainingAdoptionMetric {
  const kept = trainings.filter(({ attendanceKept }) => attendanceKept);
  const invited = useAround(sumOf(trainings.map((training) => training.invited)), true);
  const attended = kept.length === 0 ? null : useAround(sumOf(kept.map((training) => training.attended)), true);
  return { ...judged(invited.change, SUCCESS_TARGETS.trainingAdoption), trainings: trainings.length, invited, attended };
}

function sumOf(counts: readonly UseCounts[]): UseCounts {
  return counts.reduce((sum, { of, before, after }) => ({ of: sum.of + of, before: sum.before + before, after: sum.after + after }), {
    of: 0,
    before: 0,
    after: 0,
  });
}
