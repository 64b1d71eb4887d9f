export class PeerRow {
  key:
    | 'adoptionScore'
    | 'featureBreadth'
    | 'userActivation'
    | 'dauOfLicensed'
    | 'wauOfLicensed'
    | 'mauOfLicensed'
    | 'powerUserShare'
    | 'apiUsage'
    | 'featureStickiness'
    | 'actionsPerSession';
  label: string;
  value: number | null;
  /** Members of the group with that figure. */
  n: number;
  peerMedian: number | null;
  peerMean: number | null;
  percentile: number | null;
  /** Wilson 95 % interval of the percentile. */
  interval: number[] | null;
  position: 'above' | 'average' | 'below' | null;
  level: 'high' | 'medium' | 'low' | null;
}

export class PeerInsight {
  headline: string;
  detail: string;
  consider: string | null;
}

export class PeerComparison {
  requested: 'peers' | 'segment' | 'all_customers';
  basis: 'peers' | 'segment' | 'all_customers';
  fallbackFrom: string | null;
  pending: boolean;
  count: number;
  rows: PeerRow[];
  insight: PeerInsight | null;
}
