import type { PeerFeature, PeerMember } from './peer-member';
import { PEER_MINIMUM, type PeerMinimum } from './peer-row';
import { median } from './quantile';

/** What the peers do with one feature. */
export interface PeerFeatureFigures {
  /** Members to whom the feature is available. */
  readonly n: number;
  /** Median of their usage, percent of active users. */
  readonly usagePercent: number | null;
  /** Share of them that adopted it, percent. */
  readonly adoptedPercent: number | null;
}

/**
 * For every feature that is available to a member: the median usage over the members whose usage is known (they have active
 * users), and 100 · adopted / n over all of them. Each is null with fewer than 5 members behind it.
 */
export function peerFeatures(members: readonly PeerMember[], minimum: PeerMinimum = PEER_MINIMUM): ReadonlyMap<string, PeerFeatureFigures> {
  const available = new Map<string, PeerFeature[]>();
  for (const member of members) {
    for (const [key, use] of member.features) {
      const uses = available.get(key);
      if (uses === undefined) available.set(key, [use]);
      else uses.push(use);
    }
  }
  return new Map([...available].map(([key, uses]) => [key, figuresOf(uses, minimum)]));
}

function figuresOf(uses: readonly PeerFeature[], minimum: PeerMinimum): PeerFeatureFigures {
  const n = uses.length;
  const usage = uses.map(({ usagePercent }) => usagePercent).filter((percent) => percent !== null);
  const adopters = uses.filter(({ adopted }) => adopted).length;
  return {
    n,
    usagePercent: usage.length >= minimum.median ? median(usage) : null,
    adoptedPercent: n >= minimum.median ? (100 * adopters) / n : null,
  };
}
