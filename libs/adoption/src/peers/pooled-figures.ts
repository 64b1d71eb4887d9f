import type { PeerFeature, PeerMember } from '@adoption/benchmarks';
import { FEATURE_HEALTH_LETTERS } from '../feature-health-letters';
import type { KeptFigures } from '../queries/peer-figures.query';

/** What others are compared with of an account, whatever group it is in. */
export type PooledFigures = Omit<PeerMember, 'segment' | 'industry'>;

/** Kept figures as others are compared with them; the same as of freshly computed ones. @param keys keys of the catalogue by slot */
export function pooledFigures(kept: KeptFigures, keys: ReadonlyMap<number, string>): PooledFigures {
  const { score, sessionSeconds, featureUsage, featureHealth, customer: _customer, ...compared } = kept;
  const features = new Map<string, PeerFeature>();
  for (const [slot, letter] of [...(featureHealth ?? '')].entries()) {
    const key = keys.get(slot);
    if (key === undefined || letter === FEATURE_HEALTH_LETTERS.not_in_plan) continue;
    features.set(key, { usagePercent: featureUsage?.[slot] ?? null, adopted: letter === FEATURE_HEALTH_LETTERS.healthy });
  }
  return { figures: { adoptionScore: score, ...compared }, sessionSeconds, features };
}
