import { isAbove } from '@adoption/metrics';
import { ACTIVATION_CAMPAIGN, EXPORT_NEVER_ACTIVE } from '../actions';
import type { RecommendationFacts } from '../facts';
import { isShortOf } from '../gap';
import { ACCOUNT, type Finding } from '../recommendation';
import { numberText, percentTarget, percentText } from '../rounded';

/** Seats that nobody has ever used: activation short of its target. The gap ends at the peer median where that is ahead, else at the target. */
export function unactivatedSeats({ figures, targets, peers }: RecommendationFacts): Finding | null {
  const { health, licensedUsers, seatUsers, activation } = figures;
  const { percent } = activation;
  const target = targets.activation;
  if (percent === null || !isShortOf(percent, target)) return null;
  const peerMedian = peers?.rows.userActivation ?? null;
  const goal = peerMedian !== null && isAbove(peerMedian, percent) ? peerMedian : Math.max(percent, target.value);
  const everActive = health.active + health.engaged + health.atRisk + health.dormant;
  const seats = licensedUsers ?? seatUsers;
  const beside = [percentTarget(target), ...(peerMedian === null ? [] : [`peer median ${percentText(peerMedian)}`])].join(', ');
  return {
    subject: ACCOUNT,
    title: 'Activate Unused Seats',
    evidence: `${numberText(everActive)} of ${numberText(seats)} seats ever used: ${percentText(percent)} (${beside})`,
    figures: { activationPercent: percent, everActive, seats, target: target.value, peerMedian, goal },
    gap: goal - percent,
    closed: { activationPercent: goal },
    actions: [ACTIVATION_CAMPAIGN, EXPORT_NEVER_ACTIVE],
  };
}
