import type { AccountFacts, Day, EntitlementFacts, FeatureFacts } from './facts';

/** The entitlements in force on a day: of each metric the latest that has begun. */
export function entitlementsInForce(entitlements: readonly EntitlementFacts[], day: Day): EntitlementFacts[] {
  const inForce = new Map<string, EntitlementFacts>();
  for (const entitlement of entitlements) {
    const other = inForce.get(entitlement.metric);
    if (entitlement.validFrom <= day && (other === undefined || entitlement.validFrom >= other.validFrom)) inForce.set(entitlement.metric, entitlement);
  }
  return [...inForce.values()];
}

/** Which features an account may use on a day. */
export interface FeatureAvailability {
  /** Keys of the features in the plan; null when no entitlement names any, and so the whole catalogue counts. */
  readonly plan: ReadonlySet<string> | null;
  /** Live, not archived, in the plan; in the catalogue's order. */
  readonly available: readonly FeatureFacts[];
}

export function featureAvailability(facts: Pick<AccountFacts, 'features' | 'entitlements'>, day: Day): FeatureAvailability {
  const named = entitlementsInForce(facts.entitlements, day).flatMap((entitlement) => entitlement.features);
  const plan = named.length === 0 ? null : new Set(named);
  return { plan, available: facts.features.filter((feature) => isLive(feature, day) && (plan === null || plan.has(feature.key))) };
}

const isLive = (feature: FeatureFacts, day: Day): boolean =>
  (feature.availableFrom === null || feature.availableFrom <= day) && (feature.archivedOn === null || feature.archivedOn > day);
