/** An event that was not taken. */
export class RefusedEvent {
  /**
   * Place in the request, from 0.
   * @example 3
   */
  index: number;
  /**
   * Id of the event, when it could be read.
   * @example 0190b5f0-7c1e-7d3a-9b6f-2f4d5c6b7a80
   */
  id: string | null;
  /**
   * Stable name of the reason.
   * @example unknown_customer
   */
  code: string;
  /** @example No customer has this id or external id. */
  detail: string;
}

/** What became of the events of a request. What was accepted is durable and counted. */
export class UsageEventsResponse {
  /**
   * Stored and counted by this request.
   * @example 998
   */
  accepted: number;
  /**
   * Stored and counted before.
   * @example 1
   */
  duplicates: number;
  rejected: RefusedEvent[];
}
