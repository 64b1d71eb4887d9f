import type { CoreFigures } from '@adoption/metrics';

/** The figures that the score is made from; null is "cannot be known". Percents may exceed 100. */
export interface ScoreFigures {
  /** Days from the first event day to `asOf`, both counted; 0 before the first event. */
  readonly daysOfUse: number;
  readonly activationPercent: number | null;
  readonly breadthPercent: number | null;
  /** null without a session, which counts as no engagement. */
  readonly actionsPerSession: number | null;
  readonly actions: number;
  /** Actions of the window before; null where there is nothing to compare with. */
  readonly actionsBefore: number | null;
  /** Utilization of each finite limit, percent. */
  readonly utilizationPercents: readonly number[];
}

/** Takes what the score needs from the figures of a window. */
export function scoreFigures(figures: CoreFigures): ScoreFigures {
  const { firstEventDay, window } = figures;
  return {
    daysOfUse: firstEventDay === null ? 0 : Math.max(0, window.to - firstEventDay + 1),
    activationPercent: figures.activation.raw,
    breadthPercent: figures.features.breadthPercent,
    actionsPerSession: figures.engagement.actionsPerSession,
    actions: figures.totals.actions,
    actionsBefore: figures.actionsBefore,
    utilizationPercents: figures.entitlements.flatMap((entitlement) => entitlement.utilizationPercent ?? []),
  };
}
