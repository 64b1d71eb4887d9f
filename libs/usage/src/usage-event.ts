/** One usage event, validated and not yet resolved against accounts and catalogue: what every wire format is parsed into. */
export interface UsageEvent {
  /** The sender's id; (customer, id, timestamp) is the event's identity. */
  readonly id: string;
  /** UUID or external id of the customer; null: to be found through the user's only membership. */
  readonly customer: string | null;
  /** External id of the user. */
  readonly user: string;
  /** Event name, for example `Report Created`. */
  readonly name: string;
  /** Key of the feature, when the sender names it; wins over the catalogue's event names. */
  readonly feature: string | null;
  /** The sender's session id, unique for (customer, user) only. */
  readonly session: string | null;
  /** When it happened, milliseconds since 1970. */
  readonly at: number;
  readonly channel: 'ui' | 'api';
  /** 1 … 1,000,000. */
  readonly quantity: number;
  /** Scalar properties as sent; only those that the catalogue names are kept. */
  readonly properties: Readonly<Record<string, unknown>> | null;
}

/** Why one event of a request was not taken. */
export interface RejectedEvent {
  /** Position in the request. */
  readonly index: number;
  readonly id: string | null;
  /** Stable snake_case name. */
  readonly code: string;
  readonly detail: string;
  /** The customer the event named, when it could be read. */
  readonly customer: string | null;
  /** At most 1 KB of the event as it came. */
  readonly excerpt: string;
}
