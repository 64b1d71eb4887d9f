import type { PeerMember } from './peer-member';
import { PEER_MINIMUM, type PeerMinimum } from './peer-row';
import { lowerQuartile, median } from './quantile';

/** What peers reach in a figure that has no target of its own: the lower quartile is worth watching, the median is the target. */
export interface PeerStandard {
  /** Members with that figure. */
  readonly n: number;
  readonly lowerQuartile: number;
  readonly median: number;
}

/** The figures whose targets come from the peers, each null with fewer than 10 members that have it. */
export interface PeerStandards {
  readonly dauOfLicensed: PeerStandard | null;
  readonly wauOfLicensed: PeerStandard | null;
  /** Mean length of a session, seconds. */
  readonly sessionSeconds: PeerStandard | null;
}

/** Lower quartile (type 7) and median of each figure whose target is "by industry". */
export function peerStandards(members: readonly PeerMember[], minimum: PeerMinimum = PEER_MINIMUM): PeerStandards {
  const standardOf = (figure: (member: PeerMember) => number | null): PeerStandard | null => {
    const values = members.map(figure).filter((value) => value !== null);
    const quarter = lowerQuartile(values);
    const middle = median(values);
    if (values.length < minimum.distribution || quarter === null || middle === null) return null;
    return { n: values.length, lowerQuartile: quarter, median: middle };
  };
  return {
    dauOfLicensed: standardOf(({ figures }) => figures.dauOfLicensed),
    wauOfLicensed: standardOf(({ figures }) => figures.wauOfLicensed),
    sessionSeconds: standardOf(({ sessionSeconds }) => sessionSeconds),
  };
}
