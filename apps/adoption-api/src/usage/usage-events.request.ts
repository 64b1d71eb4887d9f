import { IsIn, IsInt, IsISO8601, IsObject, IsOptional, Length, Max, Min } from 'class-validator';

/**
 * One usage event. The API reads events by a faster way than class validation; the constraints here describe what that way
 * accepts. An optional field may also be null.
 */
export class UsageEventRequest {
  /**
   * The sender's id. The same customer, id and timestamp are the same event, however often it is sent.
   * @example 0190b5f0-7c1e-7d3a-9b6f-2f4d5c6b7a80
   */
  @Length(1, 255)
  id: string;

  /**
   * UUID or external id of the customer.
   * @example acme
   */
  @Length(1, 255)
  customerId: string;

  /**
   * External id of the user.
   * @example u-1042
   */
  @Length(1, 255)
  userId: string;

  /**
   * Name of what happened; the catalogue says which feature it belongs to.
   * @example Report Created
   */
  @Length(1, 255)
  event: string;

  /**
   * Key of the feature; wins over the event's name.
   * @example reports
   */
  @IsOptional()
  @Length(1, 255)
  feature?: string | null;

  /**
   * Kept like a property of that name.
   * @example export
   */
  @IsOptional()
  @Length(1, 255)
  action?: string | null;

  /**
   * Unique for one user of one customer. Events without it form sessions by pauses of 30 minutes.
   * @example s-77120
   */
  @IsOptional()
  @Length(1, 255)
  sessionId?: string | null;

  /**
   * When it happened: RFC 3339 with a zone, from 2000 on, at most 24 hours ahead.
   * @example 2026-03-02T09:30:00.000Z
   */
  @IsISO8601()
  timestamp: string;

  /**
   * `api`: a call of a machine; counts as API use, not as activity of the user.
   * @example ui
   */
  @IsOptional()
  @IsIn(['ui', 'api'])
  channel?: 'ui' | 'api' | null;

  /**
   * How many actions the event stands for; 1 when it is left out.
   * @example 1
   */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  quantity?: number | null;

  /**
   * Only the scalar members that the catalogue names are stored.
   * @example {"format":"pdf"}
   */
  @IsOptional()
  @IsObject()
  properties?: Record<string, unknown> | null;
}
