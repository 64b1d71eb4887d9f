import { ENTITLEMENT_SCALE, entitlementLabel } from '@adoption/metrics';
import { ADOPTION_REPORT } from '../actions';
import { utilizationWith } from '../closed-gap';
import type { RecommendationFacts } from '../facts';
import type { Finding } from '../recommendation';
import { numberText, percentText } from '../rounded';

/** Where on the scale of health an entitlement can need more room. */
type Strained = 'over' | 'nearLimit';

const TITLES: Readonly<Record<Strained, string>> = { over: 'Over the Limit', nearLimit: 'Near the Limit' };

/**
 * One finding for each entitlement on that step of the scale. The gap is how far it is past the step's edge, in points; closed, use is
 * within the limit, which the score counts as full use: its gain is 0, as room is a matter of the contract and not of adoption.
 */
export const entitlementsAtLimit = ({ figures }: RecommendationFacts, health: Strained): Finding[] =>
  figures.entitlements.flatMap(({ metric, used, limit, utilizationPercent, health: own }) => {
    if (own !== health || used === null || limit === null || utilizationPercent === null) return [];
    return {
      subject: metric,
      title: `${entitlementLabel(metric)} ${TITLES[health]}`,
      evidence: `${numberText(used)} of ${numberText(limit)} used: ${percentText(utilizationPercent)}`,
      figures: { used, limit, utilizationPercent },
      gap: utilizationPercent - ENTITLEMENT_SCALE[health],
      closed: utilizationWith(figures, metric, Math.min(used, limit)),
      actions: [ADOPTION_REPORT],
    };
  });
