import { type Day, dayText, type FeatureFacts, type MilestoneDay, milestoneTitle } from '@adoption/metrics';
import { bandOf, type ComparableScore, roundHalfUp, SCORE_FORMULA, scoreChange, type ScoreComponentKey } from '@adoption/scoring';
import type { ScoreOfDay } from '../queries/scores-of-account.query';
import type { ScoreHistoryChange, ScoreHistoryPoint } from './score-history.shape';

/** Points of a history at most. */
export const MOST_POINTS = 400;
const STEP_DAYS = { day: 1, week: 7 } as const;
export type HistoryStep = keyof typeof STEP_DAYS;

/** The days of a history: `to`, and every day or week before it back to `from`, oldest first. */
export function historyDays(from: Day, to: Day, step: HistoryStep): Day[] {
  const days: Day[] = [];
  for (let day = to; day >= from; day -= STEP_DAYS[step]) days.push(day);
  return days.reverse();
}

/** What a history is made from. */
export interface HistoryFacts {
  /** Ascending. */
  readonly days: readonly Day[];
  readonly step: HistoryStep;
  readonly firstEventDay: Day | null;
  /** Of each day that was computed. */
  readonly scores: ReadonlyMap<Day, ScoreOfDay>;
  readonly milestones: readonly MilestoneDay[];
  readonly features: readonly FeatureFacts[];
}

/**
 * One point a day, with the change since the nearest earlier point that was computed. A day before the first event has no score,
 * which needs no computing; any other day that was not computed is pending.
 */
export function historyPoints({ days, step, firstEventDay, scores, milestones, features }: HistoryFacts): ScoreHistoryPoint[] {
  let before: ScoreOfDay | null = null;
  return days.map((day, i) => {
    const found = scores.get(day) ?? null;
    const since = days[i - 1] ?? day - STEP_DAYS[step];
    const shown = found === null || found.score === null ? null : roundHalfUp(found.score);
    const point: ScoreHistoryPoint = {
      asOf: dayText(day),
      score: shown,
      exact: found?.score ?? null,
      band: bandOf(shown),
      formulaVersion: found === null ? null : String(found.formulaVersion),
      coverage: found?.coverage ?? null,
      pending: found === null ? firstEventDay !== null && firstEventDay <= day : found.stale,
      change: found === null || before === null ? null : changeOf(found, before),
      milestones: milestones
        .filter((milestone) => milestone.day > since && milestone.day <= day)
        .map(({ key, day: reached }) => ({ key, title: milestoneTitle(key, features), date: dayText(reached) })),
    };
    before = found ?? before;
    return point;
  });
}

function changeOf(now: ScoreOfDay, then: ScoreOfDay): ScoreHistoryChange | null {
  const { delta, deltaPoints, explanation } = scoreChange(comparable(now), comparable(then));
  return delta === null || deltaPoints === null || explanation === null
    ? null
    : { since: dayText(then.day), delta, deltaPoints: { ...deltaPoints }, explanation };
}

/** Every formula has the same components in the same order; versions differ in weights and limits. */
const KEYS = Object.keys(SCORE_FORMULA.weights) as ScoreComponentKey[];

const comparable = ({ score, formulaVersion, points }: ScoreOfDay): ComparableScore => ({
  exact: score,
  formulaVersion: String(formulaVersion),
  components: KEYS.map((key, i) => ({ key, points: points?.[i] ?? null })),
});
