import { type PeerComparison as Comparison, peerInsight } from '@adoption/benchmarks';
import type { AdoptionFigures } from '@adoption/metrics';
import type { PeerComparison } from '../adoption-dashboard';

/** The account beside its peers; pending while the figures of some are being computed. */
export function peersSection(requested: PeerComparison['requested'], comparison: Comparison | null, now: AdoptionFigures): PeerComparison {
  if (comparison === null) return { requested, basis: requested, fallbackFrom: null, pending: true, count: 0, rows: [], insight: null };
  const { basis, fallbackFrom, count, rows } = comparison;
  const insight = peerInsight(rows, { licensedUsers: now.licensedUsers, activatedUsers: now.seatUsers - now.health.neverActive });
  return {
    requested,
    basis,
    fallbackFrom,
    pending: false,
    count,
    rows: rows.map((row) => ({ ...row, interval: row.interval === null ? null : [...row.interval] })),
    insight,
  };
}
