export class ScoreComponent {
  key: 'userActivation' | 'featureBreadth' | 'engagementDepth' | 'usageTrend' | 'entitlementUtilization';
  /** The figure before normalisation: percent, percent, actions per session, growth ratio, percent. */
  raw: number | null;
  /** The figure on 0–100. */
  normalized: number | null;
  /** Weight in the formula, before absent components are left out. */
  weight: number;
  /** Share of the score: scaled weight × normalized. */
  points: number | null;
  deltaPoints: number | null;
}

export class AdoptionScore {
  exact: number | null;
  band: 'excellent' | 'good' | 'fair' | 'poor' | null;
  /** Score now minus score as of N days earlier; the deltaPoints sum to it. */
  delta: number | null;
  /** Sum of the weights of the components that could be computed, 0–1. */
  coverage: number;
  formulaVersion: string;
  peerMedian: number | null;
  components: ScoreComponent[];
  /** The change in words, largest part first: "+5, because …". Null without a change to explain. */
  explanation: string | null;
}
