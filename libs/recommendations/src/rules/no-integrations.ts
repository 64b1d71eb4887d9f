import { guide, training } from '../actions';
import { utilizationWith } from '../closed-gap';
import type { RecommendationFacts } from '../facts';
import { ACCOUNT, type Finding } from '../recommendation';
import { numberTarget } from '../rounded';

const METRIC = 'integrations';

/**
 * Nothing is connected: the gauge stands at 0, or integrations are entitled and none was ever reported. Closed, there are as many as
 * the target's value. Where none was ever reported their number is unknown, and so is the gap; what it would bring is then known only
 * when no limit makes it part of the score.
 */
export function noIntegrations({ figures, targets }: RecommendationFacts): Finding | null {
  const { integrations } = figures.engagement;
  const entitlement = figures.entitlements.find(({ metric }) => metric === METRIC) ?? null;
  const neverReported = integrations === null && entitlement !== null;
  if (integrations !== 0 && !neverReported) return null;
  const target = targets.integrations;
  const limit = entitlement?.limit ?? null;
  const closed = neverReported && limit !== null ? null : utilizationWith(figures, METRIC, target.value);
  return {
    subject: ACCOUNT,
    title: 'Connect a First Integration',
    evidence: `${neverReported ? 'No integration was ever reported' : 'No integrations are connected'} (${numberTarget(target)})`,
    figures: { integrations, limit, target: target.value },
    gap: neverReported ? null : target.value,
    closed,
    actions: [guide(null), training(null)],
  };
}
