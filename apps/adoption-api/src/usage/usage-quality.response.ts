/** How many events were refused for one reason. */
export class RejectedCount {
  /** @example unknown_customer */
  code: string;
  /** @example No customer has this id */
  title: string;
  /** @example 12 */
  events: number;
  /** @example 2026-03-02T09:30:00.000Z */
  lastAt: string;
}

/** Events that wait for their user to belong to exactly one customer. */
export class UnassignedCount {
  /** @example 40 */
  events: number;
  /** @example 3 */
  users: number;
  /**
   * Time of the oldest one.
   * @example 2026-03-01T08:00:00.000Z
   */
  oldestAt: string | null;
}

/** Events without a known feature. They count for their users. */
export class UnmappedCount {
  /** @example 310 */
  events: number;
  /**
   * Event names that no feature has, the newest first, at most 200.
   * @example ["Report Archived"]
   */
  names: string[];
}

/** What is not as it should be in the events of the last 30 days, over all customers. */
export class UsageQualityResponse {
  /**
   * From when on refused, unmapped and late events are counted.
   * @example 2026-02-01T00:00:00.000Z
   */
  since: string;
  rejected: RejectedCount[];
  unassigned: UnassignedCount;
  unmapped: UnmappedCount;
  /**
   * Events that arrived more than 24 hours after their own time.
   * @example 7
   */
  lateEvents: number;
}
