import { formatPercent } from '@adoption/presentation';
import { ENGAGEMENT } from '../../words/engagement';
import type { Dashboard } from '../section-props';

/** Says how the share of dormant users stands against its limit; null when the share is not known. */
export function dormantEvidence({ share, target, status }: Dashboard['userMetrics']['dormantUsers']): string | null {
  if (share === null) return null;
  if (target === null || status === null) return ENGAGEMENT.dormantShare(formatPercent(share));
  const words = status === 'good' ? ENGAGEMENT.dormantHealthy : ENGAGEMENT.dormantOver;
  return words(formatPercent(share), formatPercent(target.value));
}
