import type { Account } from './account';
import { divide, sum } from './arithmetic';
import type { Figures, Span } from './figures';

export interface Component {
  key: string;
  raw: number | null;
  normalized: number | null;
  weight: number;
  points: number | null;
}

export interface Score {
  exact: number | null;
  coverage: number;
  components: Component[];
}

/** The score of a window from its own figures and the actions of the window before. */
export function scoreOf(account: Account, span: Span, figures: Figures, actionsBefore: number | null): Score {
  const { from, to, days } = span;
  const first = account.firstDay !== null && account.firstDay <= to ? account.firstDay : null;
  const finite = figures.entitlements.filter((line) => line.utilization !== null).map((line) => line.utilization!);
  const mean = (values: number[]): number | null => divide(sum(values), values.length);
  const comparable = actionsBefore !== null && first !== null && first <= from - days;
  const trend = comparable ? usageTrend(figures.totals.actions, actionsBefore) : null;
  const ratio = comparable && actionsBefore > 0 ? figures.totals.actions / actionsBefore : null;
  const component = (key: string, weight: number, raw: number | null, normalized: number | null): Component => ({ key, raw, normalized, weight, points: null });
  const components = [
    component('userActivation', 0.25, figures.rawActivation, figures.activation),
    component('featureBreadth', 0.25, figures.breadth, figures.breadth),
    component('engagementDepth', 0.2, figures.actionsPerSession, 100 * Math.min(1, (figures.actionsPerSession ?? 0) / 15)),
    component('usageTrend', 0.15, ratio, trend),
    component('entitlementUtilization', 0.15, mean(finite), mean(finite.map((value) => Math.min(100, value)))),
  ];
  const coverage = sum(components.filter((part) => part.normalized !== null).map((part) => part.weight));
  const enough = coverage >= 0.6 - 1e-9 && first !== null && to - first + 1 >= 14;
  if (enough) for (const part of components) part.points = part.normalized === null ? 0 : (part.weight / coverage) * part.normalized;
  return { exact: enough ? sum(components.map((part) => part.points!)) : null, coverage, components };
}

function usageTrend(now: number, before: number): number | null {
  if (now === 0 && before === 0) return 0;
  if (now < 30 && before < 30) return null;
  if (before === 0) return 100;
  if (now === 0) return 0;
  return 50 + 50 * Math.max(-1, Math.min(1, Math.log(now / before) / Math.log(1.25)));
}

export const shown = (exact: number | null): number | null => (exact === null ? null : Math.floor(exact + 0.5 + 1e-9));

export function bandOf(score: number | null): string | null {
  if (score === null) return null;
  if (score >= 85) return 'excellent';
  if (score >= 70) return 'good';
  return score >= 50 ? 'fair' : 'poor';
}
