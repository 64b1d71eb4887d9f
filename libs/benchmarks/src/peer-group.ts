/** Whom an account is compared with: same segment and industry, same segment, or everyone. */
export type PeerBasis = 'peers' | 'segment' | 'all_customers';

interface Traits {
  readonly segment: string | null;
  readonly industry: string | null;
}

export interface PeerGroup<Member extends Traits> {
  /** The group that was used. */
  readonly basis: PeerBasis;
  /** The group that was asked for, when it had too few members; else null. */
  readonly fallbackFrom: PeerBasis | null;
  readonly members: readonly Member[];
}

/** Smaller groups are widened, and show no figure: a median of four lets one member guess another. */
export const LEAST_MEMBERS = 5;

/** Full days that an account must have been in use before it counts as a peer, its first day and `asOf` included. */
const LEAST_DAYS = 30;

/** From the narrowest group to the widest. */
const WIDENING: readonly PeerBasis[] = ['peers', 'segment', 'all_customers'];

/**
 * The group to compare with: the one asked for, or the first wider one with at least 5 members; everyone, however few, when there is none.
 * An unknown segment or industry matches nobody, not even another unknown one.
 * @param candidates accounts that may be compared with: neither the own one, nor churned, nor too new (see `isPeerCandidate`)
 */
export function peerGroup<Member extends Traits>(input: {
  readonly requested: PeerBasis;
  readonly segment: string | null;
  readonly industry: string | null;
  readonly candidates: readonly Member[];
}): PeerGroup<Member> {
  const { requested, candidates } = input;
  const groups = WIDENING.slice(WIDENING.indexOf(requested)).map((basis) => ({ basis, members: candidates.filter((other) => belongs(basis, input, other)) }));
  const { basis, members } = groups.find((group) => group.members.length >= LEAST_MEMBERS) ?? { basis: 'all_customers', members: candidates };
  return { basis, fallbackFrom: basis === requested ? null : requested, members };
}

function belongs(basis: PeerBasis, own: Traits, other: Traits): boolean {
  if (basis === 'all_customers') return true;
  const sameSegment = own.segment !== null && own.segment === other.segment;
  return sameSegment && (basis === 'segment' || (own.industry !== null && own.industry === other.industry));
}

/**
 * Whether an account may be anyone's peer on a day: it has been in use for 30 days, its first one and `asOf` included, and has not churned
 * (its last contract ended before `asOf`; an account without any contract has not churned).
 * @param days days since 1970-01-01; null: never used, no contract
 */
export function isPeerCandidate(days: { readonly firstEventDay: number | null; readonly lastContractEndsOn: number | null; readonly asOf: number }): boolean {
  const { firstEventDay, lastContractEndsOn, asOf } = days;
  const churned = lastContractEndsOn !== null && lastContractEndsOn < asOf;
  return !churned && firstEventDay !== null && firstEventDay <= asOf - LEAST_DAYS + 1;
}
