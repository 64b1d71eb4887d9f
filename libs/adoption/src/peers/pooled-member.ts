import { PEER_ROW_KEYS, type PeerFeature, type PeerMember, type PeerRowKey } from '@adoption/benchmarks';
import { FEATURE_HEALTH_LETTERS } from '../feature-health-letters';
import type { PooledAccount } from '../queries/peer-pool.query';

/** A kept snapshot as others are compared with it; the same as of freshly computed figures. @param keys keys of the catalogue by slot */
export function pooledMember(account: PooledAccount, keys: ReadonlyMap<number, string>): PeerMember {
  const { segment, industry, score, sessionSeconds, featureUsage, featureHealth, key: _key, id: _id, fresh: _fresh, ...compared } = account;
  const features = new Map<string, PeerFeature>();
  for (const [slot, letter] of [...(featureHealth ?? '')].entries()) {
    const key = keys.get(slot);
    if (key === undefined || letter === FEATURE_HEALTH_LETTERS.not_in_plan) continue;
    features.set(key, { usagePercent: featureUsage?.[slot] ?? null, adopted: letter === FEATURE_HEALTH_LETTERS.healthy });
  }
  return { segment, industry, figures: { adoptionScore: score, ...compared }, sessionSeconds, features };
}

/** A member of whom no figure is known. */
export const unknownMember = ({ segment, industry }: Pick<PeerMember, 'segment' | 'industry'>): PeerMember => ({
  segment,
  industry,
  figures: Object.fromEntries(PEER_ROW_KEYS.map((key) => [key, null])) as Record<PeerRowKey, null>,
  sessionSeconds: null,
  features: new Map(),
});
