import type { Api } from '../api/client';
import { percentsOf, sharesOf, WEIGHT_KEYS, type Weights } from './weights';

type Score = Api<'ScoreValue'>;
export const LIMIT_KEYS = [
  'fullActionsPerSession',
  'fullGrowth',
  'trendMinimumActions',
  'minimumCoverage',
  'minimumDays',
] as const satisfies readonly (keyof Score)[];
export type LimitKey = (typeof LIMIT_KEYS)[number];

/** A score formula as the form holds it: weights, growth and coverage as percents. */
export interface ScoreDraft {
  readonly percents: Weights;
  readonly limits: Readonly<Record<LimitKey, string>>;
}

/** A number as it is stored, without the noise of binary numbers. */
export const exactNumber = (value: number): string => String(Number(value.toPrecision(12)));

/** A limit in the form's unit: a growth of 1.25 is a rise by 25 percent, a coverage of 0.6 is 60 percent. */
export function limitText(key: LimitKey, value: number): string {
  if (key === 'fullGrowth') return exactNumber(100 * (value - 1));
  return exactNumber(key === 'minimumCoverage' ? 100 * value : value);
}

/** What the form starts with. */
export const draftOf = (score: Score): ScoreDraft => ({
  percents: percentsOf(score.weights),
  limits: {
    fullActionsPerSession: limitText('fullActionsPerSession', score.fullActionsPerSession),
    fullGrowth: limitText('fullGrowth', score.fullGrowth),
    trendMinimumActions: limitText('trendMinimumActions', score.trendMinimumActions),
    minimumCoverage: limitText('minimumCoverage', score.minimumCoverage),
    minimumDays: limitText('minimumDays', score.minimumDays),
  },
});

/** What is sent to keep a draft: what was not changed goes back exactly as it came. */
export function scoreOf({ percents, limits }: ScoreDraft, before: Score): Score {
  const former = draftOf(before);
  const limit = (key: LimitKey, read: (typed: number) => number): number => (limits[key] === former.limits[key] ? before[key] : read(Number(limits[key])));
  return {
    weights: WEIGHT_KEYS.every((key) => percents[key] === former.percents[key]) ? before.weights : sharesOf(percents),
    fullActionsPerSession: limit('fullActionsPerSession', (actions) => actions),
    fullGrowth: limit('fullGrowth', (percent) => (100 + percent) / 100),
    trendMinimumActions: limit('trendMinimumActions', (actions) => actions),
    minimumCoverage: limit('minimumCoverage', (percent) => percent / 100),
    minimumDays: limit('minimumDays', (days) => days),
  };
}

/** Whether two drafts say the same. */
export const sameDraft = (a: ScoreDraft, b: ScoreDraft): boolean =>
  WEIGHT_KEYS.every((key) => a.percents[key] === b.percents[key]) && LIMIT_KEYS.every((key) => a.limits[key].trim() === b.limits[key].trim());
