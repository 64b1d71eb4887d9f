export class RecommendedAction {
  kind: 'campaign' | 'training' | 'guide' | 'benefits' | 'download_link' | 'export' | 'report';
  label: string;
  href: string;
}

export class Recommendation {
  id: string;
  rule: string;
  rank: number;
  title: string;
  evidence: string;
  impact: 'high' | 'medium' | 'low';
  expectedGain: number | null;
  status: 'open' | 'snoozed' | 'dismissed' | 'in_progress' | 'done' | 'resolved';
  actions: RecommendedAction[];
}

export class HoursSaved {
  low: number;
  likely: number;
  high: number;
}

export class ValueLine {
  feature: string;
  uses: number;
  minutesPerUse: HoursSaved;
  hours: HoursSaved;
  source: string;
}

export class ValueDemonstration {
  hoursSaved: HoursSaved | null;
  lines: ValueLine[];
  topBenefit: string | null;
}
