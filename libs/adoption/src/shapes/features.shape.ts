import { Metric } from './metric.shape';

export class FeatureBreadth extends Metric {
  used: number;
  adopted: number;
  available: number;
}

export class FeatureMetrics {
  breadth: FeatureBreadth;
  coreUsage: Metric;
  advancedUsage: Metric;
  stickiness: Metric;
  timeToFeature: Metric;
}

export class FeatureAdoption {
  key: string;
  name: string;
  tier: 'core' | 'advanced' | 'power';
  adopted: boolean;
  usagePercent: number | null;
  users: number;
  uses: number;
  repeatUsers: number;
  daysUsed: number;
  firstUsedOn: string | null;
  lastUsedOn: string | null;
  medianDaysToFirstUse: number | null;
  medianDaysOfAdopters: number | null;
  peerUsagePercent: number | null;
  peerAdoptionPercent: number | null;
  health: 'healthy' | 'low' | 'unused' | 'not_in_plan';
  valueProposition: string | null;
  action: 'training' | 'guide' | 'download_link' | null;
}

export class JourneyTier {
  tier: 'core' | 'advanced' | 'power';
  users: number;
  percent: number | null;
}

export class JourneyDrop {
  from: 'core' | 'advanced' | 'power';
  to: 'core' | 'advanced' | 'power';
  users: number;
}

export class AdoptionJourney {
  tiers: JourneyTier[];
  largestDrop: JourneyDrop | null;
}
