import { HEALTH_GROUPS, TOLERANCE } from '@adoption/metrics';
import { EXPORT_LIST, REENGAGEMENT_CAMPAIGN } from '../actions';
import { utilizationWith } from '../closed-gap';
import type { RecommendationFacts } from '../facts';
import { gapTo, isShortOf } from '../gap';
import { ACCOUNT, type Finding } from '../recommendation';
import { counted, percentTarget, percentText } from '../rounded';

/**
 * Seat users who were there once and are quiet now. The gap is closed when so many whole people are back that the dormant share is
 * down to the target: they are active again, and so part of the MAU that the `users` entitlement is used by. What else they would do
 * is not known and not counted.
 */
export function dormantUsers({ figures, targets }: RecommendationFacts): Finding | null {
  const { dormantUsers: dormant, dormantUserShare: share, health, mau } = figures;
  if (dormant === 0 || share === null) return null;
  const target = targets.dormantUserShare;
  const everActive = health.active + health.engaged + health.atRisk + health.dormant;
  const recovered = isShortOf(share, target) ? Math.ceil(dormant - (target.value / 100) * everActive - TOLERANCE) : 0;
  return {
    subject: ACCOUNT,
    title: 'Re-engage Dormant Users',
    evidence: `${counted(dormant, 'user')} inactive for more than ${HEALTH_GROUPS.atRisk} days: ${percentText(share)} of those ever active (${percentTarget(target)})`,
    figures: { dormantUsers: dormant, dormantUserShare: share, everActive, target: target.value, usersToRecover: recovered },
    gap: gapTo(share, target),
    closed: utilizationWith(figures, 'users', mau + recovered),
    actions: [REENGAGEMENT_CAMPAIGN, EXPORT_LIST],
  };
}
