import { type FeatureFacts, type FeatureHealth, isAbove } from '@adoption/metrics';
import { featureActions } from '../actions';
import { breadthWith } from '../closed-gap';
import type { RecommendationFacts } from '../facts';
import type { Finding } from '../recommendation';
import { percentTexts } from '../rounded';

/** How a finding about one feature reads. */
type Evidence = (feature: FeatureFacts, usage: string, peerUsage: string) => string;

/**
 * One finding for each available feature of that health which peers use more. The gap is the distance to their usage; closed, the
 * feature is adopted, and so counts in the breadth. Without any API call the features of kind `api` are left to the rule `no-api`.
 */
export function featuresBehindPeers({ figures, peers }: RecommendationFacts, health: FeatureHealth, evidence: Evidence): Finding[] {
  const withoutCalls = figures.totals.apiCalls === 0;
  return figures.featureRows.flatMap(({ feature, available, health: own, usagePercent, users }) => {
    const peer = peers?.features.get(feature.key)?.usagePercent ?? null;
    if (!available || own !== health || usagePercent === null || peer === null || !isAbove(peer, usagePercent)) return [];
    if (feature.kind === 'api' && withoutCalls) return [];
    return {
      subject: feature.key,
      title: feature.action === 'training' ? `${feature.name} Feature Training` : `${feature.name} Adoption`,
      evidence: evidence(feature, ...percentTexts(usagePercent, peer)),
      figures: { usagePercent, users, activeUsers: figures.activeUsers, peerUsagePercent: peer },
      gap: peer - usagePercent,
      closed: breadthWith(figures, 1),
      actions: featureActions(feature),
    };
  });
}
