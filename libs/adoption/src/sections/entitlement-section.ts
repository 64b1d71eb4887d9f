import { type AdoptionFigures, entitlementLabel } from '@adoption/metrics';
import type { EntitlementUse } from '../adoption-dashboard';

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
