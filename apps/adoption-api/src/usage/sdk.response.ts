/** The answer that Segment's and RudderStack's SDKs expect. */
export class SegmentResponse {
  /** @example true */
  success: true;
}

/** The answer that PostHog's SDKs expect. */
export class PostHogResponse {
  /** @example 1 */
  status: 1;
}
