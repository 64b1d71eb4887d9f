import type { PeerRowKey } from '@adoption/benchmarks';
import type { AdoptionFigures, Targets } from '@adoption/metrics';
import type { ScoreFigures, ScoreFormula } from '@adoption/scoring';

/** What peers do with one feature, percent; null where too few have the figure. */
export interface PeerFeatureMedians {
  /** Median of the usage among the peers' active users. */
  readonly usagePercent: number | null;
  /** Share of peers that adopted it. */
  readonly adoptedPercent: number | null;
}

/** The middle of the peers. */
export interface PeerMedians {
  /** Peers compared with. */
  readonly count: number;
  readonly rows: Readonly<Record<PeerRowKey, number | null>>;
  /** By the feature's key. */
  readonly features: ReadonlyMap<string, PeerFeatureMedians>;
}

/** What the rules judge: one account, one period, one day. null is "cannot be known". */
export interface RecommendationFacts {
  readonly figures: AdoptionFigures;
  /** The same figures of the window before; null where there is nothing to compare with. */
  readonly previous: AdoptionFigures | null;
  /** What the score is made from, of the same window as `figures`. */
  readonly score: ScoreFigures;
  readonly formula: ScoreFormula;
  readonly targets: Targets;
  /** null when unknown or not computed yet. */
  readonly peers: PeerMedians | null;
  /** Whole days from go-live to the end of the window; below 0 before it. */
  readonly daysSinceGoLive: number | null;
}
