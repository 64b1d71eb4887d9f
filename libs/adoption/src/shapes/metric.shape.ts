export class MetricTarget {
  operator: '>' | '<' | '=';
  value: number;
  /** Where the target comes from. */
  source: string;
}

export class Metric {
  value: number | null;
  unit: string;
  previous: number | null;
  change: number | null;
  changeKind: 'percent' | 'points' | 'absolute';
  peer: number | null;
  peerPosition: 'above' | 'average' | 'below' | null;
  target: MetricTarget | null;
  status: 'good' | 'watch' | 'poor' | null;
}
