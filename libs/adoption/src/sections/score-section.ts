import { type AdoptionFigures } from '@adoption/metrics';
import { adoptionScore, scoreChange, scoreFigures, type ScoreFormula } from '@adoption/scoring';
import type { PeerComparison } from '@adoption/benchmarks';
import type { AdoptionScore } from '../adoption-dashboard';
import { peerValue } from './peer-value';

/** The score, and how it came from the one of N days earlier by the same formula. */
export function scoreSection(
  now: AdoptionFigures,
  then: AdoptionFigures | null,
  formula: ScoreFormula,
  comparison: PeerComparison | null,
): { adoptionScore: number | null; score: AdoptionScore } {
  const score = adoptionScore(scoreFigures(now), formula);
  const change = scoreChange(score, then === null ? null : adoptionScore(scoreFigures(then), formula));
  return {
    adoptionScore: score.shown,
    score: {
      exact: score.exact,
      band: score.band,
      delta: change.delta,
      coverage: score.coverage,
      formulaVersion: score.formulaVersion,
      peerMedian: peerValue(comparison, 'adoptionScore').peer,
      components: score.components.map((component) => ({ ...component, deltaPoints: change.deltaPoints?.[component.key] ?? null })),
      explanation: change.explanation,
    },
  };
}
