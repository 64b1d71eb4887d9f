import { percent } from './arithmetic';
import type { Figures } from './figures';
import type { Peers } from './peers';

/** A rule that applies to a subject. */
export interface Finding {
  rule: string;
  subject: string;
  gap: number | null;
  /** The account's figures with the gap closed; null: what they would be cannot be known. */
  closed: Figures | null;
  inputs: Record<string, number | null>;
  /** Kinds of what to do. */
  actions: string[];
}

/** The figures with one of them as it would be. */
export const withActivation = (figures: Figures, activation: number): Figures => ({ ...figures, activation, rawActivation: activation });
export const withAdopted = (figures: Figures, more: number): Figures => ({ ...figures, breadth: percent(figures.adopted + more, figures.available) });
/** So much of an entitlement used; what is not measured or not limited stays as it is. */
export const withUse = (figures: Figures, metric: string, used: number): Figures => ({
  ...figures,
  entitlements: figures.entitlements.map((line) =>
    line.metric === metric && line.utilization !== null ? { ...line, used, utilization: percent(used, line.limit) } : line,
  ),
});

export const medianOf = (peers: Peers, key: string): number | null => peers.rows.find((row) => row.key === key)!.peerMedian;
