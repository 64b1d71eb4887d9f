import type { AdoptionFigures } from '@adoption/metrics';
import type { EntitlementUse } from '../adoption-dashboard';

const LABELS: Readonly<Record<string, string>> = {
  users: 'Users',
  api_calls_per_day: 'API calls/day',
  storage_gb: 'Storage (GB)',
  integrations: 'Integrations',
};

/** `seats_in_europe` → `Seats in europe`. */
function humanised(metric: string): string {
  const words = metric.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How an entitlement is called. */
export const entitlementLabel = (metric: string): string => (Object.hasOwn(LABELS, metric) ? LABELS[metric]! : humanised(metric));

/** What of each entitlement is used. */
export const entitlementSection = (figures: AdoptionFigures): EntitlementUse[] =>
  figures.entitlements.map(({ metric, used, limit, utilizationPercent, health }) => ({
    metric,
    label: entitlementLabel(metric),
    used,
    limit,
    unlimited: limit === null,
    utilization: utilizationPercent,
    health,
  }));
