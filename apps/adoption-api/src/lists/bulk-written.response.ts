/** A row that was not written. */
export class RejectedRowResponse {
  /**
   * Position of the row in the request, from 0.
   * @example 3
   */
  index: number;
  /**
   * Why, as a stable name: `not_an_object`, `unknown_field`, `missing_field`, `wrong_type`, `text_too_long`, `invalid_text`, `invalid_email`, `invalid_url`, `invalid_time_zone`, `invalid_day`,
   * `invalid_instant`, `out_of_range`, `unknown_value`, `too_many`, `duplicate_event`, `duplicate_row`, `unknown_customer`, `unknown_feature`, `too_many_features`, `event_taken`.
   * @example unknown_customer
   */
  code: string;
  /**
   * The same for people. Never holds what was sent.
   * @example customerId names no customer.
   */
  detail: string;
}

/** What a bulk write did. */
export class BulkWrittenResponse {
  /** @example 12 */
  created: number;
  /** @example 3 */
  updated: number;
  /**
   * Rows that said nothing new.
   * @example 85
   */
  unchanged: number;
  rejected: RejectedRowResponse[];
}
