/** A refused event as it is kept for 30 days. */
export class RejectedEventResponse {
  /** @example 2026-03-02T09:30:00.000Z */
  receivedAt: string;
  /**
   * Who sent it.
   * @example key:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11
   */
  source: string;
  /**
   * UUID of the customer it named, when there is such a customer.
   * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
   */
  customerId: string | null;
  /** @example 0190b5f0-7c1e-7d3a-9b6f-2f4d5c6b7a80 */
  eventId: string | null;
  /** @example invalid_timestamp */
  code: string;
  /**
   * What the reason means in general.
   * @example Not an RFC 3339 time with zone, or an impossible date
   */
  title: string;
  /** @example timestamp is no RFC 3339 date and time with a zone. */
  detail: string;
  /**
   * At most 1 KB of the event as it came.
   * @example {"id":"e-1","timestamp":"yesterday"}
   */
  excerpt: string;
}

/** Refused events, the newest first. */
export class RejectedEventsResponse {
  items: RejectedEventResponse[];
  /**
   * Cursor of the next page; null on the last one.
   * @example 48213
   */
  next: string | null;
}
