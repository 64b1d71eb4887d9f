import { Status } from '../kit/status';
import { CAMPAIGNS } from '../words/campaigns';
import type { Engagement } from './campaign-form';
import { statusOf, toneOf } from './engagement-facts';

/** Where an engagement stands, and the mails that need a decision. */
export function EngagementStatus({ engagement, chip = false }: { readonly engagement: Engagement; readonly chip?: boolean }) {
  const { deliveries } = engagement;
  const status = statusOf(engagement);
  const notes = [
    ...(deliveries.failed > 0 && status !== 'failed' ? [CAMPAIGNS.failures(deliveries.failed)] : []),
    ...(deliveries.unknown > 0 ? [CAMPAIGNS.unknowns(deliveries.unknown)] : []),
  ];
  return (
    <Status tone={toneOf(engagement)} chip={chip}>
      {[CAMPAIGNS.states[status], ...notes].join(', ')}
    </Status>
  );
}
