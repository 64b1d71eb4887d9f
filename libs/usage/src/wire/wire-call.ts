import type { RejectedEvent, UsageEvent } from '../usage-event';

/** What a call of another vendor's SDK says about a person. Absent: not said. */
export type PersonTraits = {
  readonly name?: string;
  readonly email?: string;
  readonly team?: string;
  readonly role?: string;
  /** Sign-up, RFC 3339 in UTC. */
  readonly signedUpAt?: string;
};

/** What a group call says about a customer. */
export type CustomerTraits = {
  readonly name?: string;
  readonly segment?: string;
  readonly industry?: string;
};

/** One call of another vendor's SDK, in the terms of the product. `index` is its place in the request. */
export type WireCall =
  | { readonly kind: 'event'; readonly index: number; readonly event: UsageEvent }
  /** `customer`: only the user of this customer; null: the user wherever it is a member. */
  | { readonly kind: 'identify'; readonly index: number; readonly user: string; readonly customer: string | null; readonly traits: PersonTraits }
  /** `user` becomes a member of `group`; null: only the customer is described. */
  | { readonly kind: 'group'; readonly index: number; readonly user: string | null; readonly group: string; readonly traits: CustomerTraits }
  /** `user` says that it was known as `previous` before. */
  | { readonly kind: 'alias'; readonly index: number; readonly user: string; readonly previous: string }
  /** Understood, and nothing to do. */
  | { readonly kind: 'ignored'; readonly index: number }
  | { readonly kind: 'rejected'; readonly index: number; readonly reject: RejectedEvent };

/** Event names that SDKs send for their own purposes; nobody did anything in the product. */
export const NO_ACTIVITY: ReadonlySet<string> = new Set(['$identify', '$groupidentify', '$set', '$feature_flag_called', '$pageleave', '$web_vitals']);
