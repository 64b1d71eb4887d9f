import { type PeerFeatureFigures, peerFeatures } from './peer-features';
import { type PeerBasis, peerGroup } from './peer-group';
import { PEER_ROW_KEYS, type PeerMember } from './peer-member';
import { type PeerRow, peerRow } from './peer-row';
import { type PeerStandards, peerStandards } from './peer-standards';

/** An account beside its peers. */
export interface PeerComparison {
  readonly requested: PeerBasis;
  /** The group that was used: the one requested or, when that had fewer than 5 members, a wider one. */
  readonly basis: PeerBasis;
  /** What was requested, when another group was used; else null. */
  readonly fallbackFrom: PeerBasis | null;
  /** Members of the group, without the account itself. */
  readonly count: number;
  /** One for each of `PEER_ROW_KEYS`, in that order. */
  readonly rows: readonly PeerRow[];
  /** Features available to any member, by key. */
  readonly features: ReadonlyMap<string, PeerFeatureFigures>;
  readonly standards: PeerStandards;
}

/**
 * Compares an account with the members of its group. A figure needs 5 members that have it for a median, 10 for mean, percentile,
 * position and standard: see README.md.
 * @param input.own segment, industry and figures of the account
 * @param input.lacksDays the account has no score because it has been in use for too few days: it gets no percentile in any row
 * @param input.candidates accounts it may be compared with, on the same day and for the same period (see `isPeerCandidate`)
 */
export function peerComparison(input: {
  readonly requested: PeerBasis;
  readonly own: PeerMember;
  readonly lacksDays: boolean;
  readonly candidates: readonly PeerMember[];
}): PeerComparison {
  const { requested, own, lacksDays, candidates } = input;
  const { basis, fallbackFrom, members } = peerGroup({ requested, segment: own.segment, industry: own.industry, candidates });
  return {
    requested,
    basis,
    fallbackFrom,
    count: members.length,
    rows: PEER_ROW_KEYS.map((key) => peerRow({ key, own, members, ranked: !lacksDays })),
    features: peerFeatures(members),
    standards: peerStandards(members),
  };
}
