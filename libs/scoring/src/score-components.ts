import type { ScoreFigures } from './score-figures';
import type { ScoreComponentKey, ScoreFormula } from './score-formula';

/** A figure before and after it is brought onto 0–100; null where it cannot be known. */
export interface Normalized {
  readonly raw: number | null;
  readonly normalized: number | null;
}

/** Brings every part of the score onto 0–100. */
export function scoreComponents(figures: ScoreFigures, formula: ScoreFormula): Record<ScoreComponentKey, Normalized> {
  return {
    userActivation: capped(figures.activationPercent),
    featureBreadth: capped(figures.breadthPercent),
    engagementDepth: engagement(figures.actionsPerSession, formula),
    usageTrend: usageTrend(figures.actions, figures.actionsBefore, formula),
    entitlementUtilization: utilization(figures.utilizationPercents),
  };
}

const capped = (percent: number | null): Normalized => ({ raw: percent, normalized: percent === null ? null : Math.min(100, percent) });

/** Full at so many actions per session; without a session there is none, which is known. */
const engagement = (actionsPerSession: number | null, { fullActionsPerSession }: ScoreFormula): Normalized => ({
  raw: actionsPerSession,
  normalized: 100 * Math.min(1, (actionsPerSession ?? 0) / fullActionsPerSession),
});

/**
 * 50 for steady use, 100 from a full rise on, 0 from a full fall on, in between by the logarithm of the ratio, so that a rise
 * and the fall that undoes it weigh the same. No use in either window is 0; little use in both says nothing.
 */
function usageTrend(actions: number, before: number | null, { fullGrowth, trendMinimumActions }: ScoreFormula): Normalized {
  if (before === null) return { raw: null, normalized: null };
  const raw = before === 0 ? null : actions / before;
  if (actions === 0 && before === 0) return { raw, normalized: 0 };
  if (actions < trendMinimumActions && before < trendMinimumActions) return { raw, normalized: null };
  if (raw === null) return { raw, normalized: 100 };
  if (actions === 0) return { raw, normalized: 0 };
  const rise = Math.log(raw) / Math.log(fullGrowth);
  return { raw, normalized: 50 + 50 * Math.max(-1, Math.min(1, rise)) };
}

/** Mean over the finite limits; what is used beyond one limit does not make up for room in another. */
const utilization = (percents: readonly number[]): Normalized => ({ raw: mean(percents), normalized: mean(percents.map((percent) => Math.min(100, percent))) });

const mean = (values: readonly number[]): number | null => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length);
