import { type AccountFacts, type AdoptionFigures, type Day, dayText, type FeatureFacts, type FeatureSpan, type Targets } from '@adoption/metrics';
import type { PeerComparison } from '@adoption/benchmarks';
import type { AdoptionJourney, FeatureAdoption, FeatureMetrics } from '../adoption-dashboard';
import { metricOf } from './metric-of';
import { peerValue } from './peer-value';

/** The shares over all available features. */
export function featureSection(now: AdoptionFigures, then: AdoptionFigures | null, targets: Targets, comparison: PeerComparison | null): FeatureMetrics {
  const share = { unit: 'percent', changeKind: 'points' } as const;
  const { features } = now;
  const before = then?.features;
  return {
    breadth: {
      ...metricOf({
        ...share,
        value: features.breadthPercent,
        previous: before?.breadthPercent ?? null,
        target: targets.breadth,
        peers: peerValue(comparison, 'featureBreadth'),
      }),
      used: features.used,
      adopted: features.adopted,
      available: features.available,
    },
    coreUsage: metricOf({ ...share, value: features.corePercent, previous: before?.corePercent ?? null, target: targets.coreUsage }),
    advancedUsage: metricOf({ ...share, value: features.advancedPercent, previous: before?.advancedPercent ?? null, target: targets.advancedUsage }),
    stickiness: metricOf({
      ...share,
      value: features.stickinessPercent,
      previous: before?.stickinessPercent ?? null,
      target: targets.stickiness,
      peers: peerValue(comparison, 'featureStickiness'),
    }),
    timeToFeature: metricOf({
      unit: 'days',
      changeKind: 'absolute',
      value: now.timesToFeature.coreMedianDays,
      previous: then?.timesToFeature.coreMedianDays ?? null,
      target: targets.timeToFeature,
    }),
  };
}

/** Every feature of the catalogue, in its order. */
export function featureAdoptionSection(figures: AdoptionFigures, facts: AccountFacts, comparison: PeerComparison | null): FeatureAdoption[] {
  const spans = new Map(facts.featureSpans.map((span) => [span.slot, span]));
  return figures.featureRows.map((row) => {
    const { feature } = row;
    const peers = comparison?.features.get(feature.key);
    const times = figures.timesToFeature.bySlot.get(feature.slot);
    return {
      key: feature.key,
      name: feature.name,
      tier: feature.tier,
      adopted: row.adopted,
      usagePercent: row.usagePercent,
      users: row.users,
      uses: row.uses,
      repeatUsers: row.repeatUsers,
      daysUsed: row.daysUsed,
      ...usedOn(feature, spans.get(feature.slot)),
      medianDaysToFirstUse: times?.medianDaysToFirstUse ?? null,
      medianDaysOfAdopters: times?.medianDaysOfAdopters ?? null,
      peerUsagePercent: peers?.usagePercent ?? null,
      peerAdoptionPercent: peers?.adoptedPercent ?? null,
      health: row.health,
      valueProposition: feature.valueProposition,
      action: feature.action,
    };
  });
}

/** First and last day of use; API calls are use of features of kind `api` only. */
function usedOn(feature: FeatureFacts, span: FeatureSpan | undefined): { firstUsedOn: string | null; lastUsedOn: string | null } {
  const calls = feature.kind === 'api' ? span : undefined;
  const first = days(span?.firstHumanDay, calls?.firstApiDay);
  const last = days(span?.lastHumanDay, calls?.lastApiDay);
  return { firstUsedOn: first.length === 0 ? null : dayText(Math.min(...first)), lastUsedOn: last.length === 0 ? null : dayText(Math.max(...last)) };
}

const days = (...found: (Day | null | undefined)[]): Day[] => found.filter((day) => day != null);

/** How far along the tiers the users have come. */
export const journeySection = ({ journey }: AdoptionFigures): AdoptionJourney => ({
  tiers: journey.tiers.map((tier) => ({ ...tier })),
  largestDrop: journey.largestDrop === null ? null : { ...journey.largestDrop },
});
