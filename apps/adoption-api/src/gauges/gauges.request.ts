import { IsNumber, IsString, Length, Matches, Min } from 'class-validator';

/** What a metric of a customer stood at on a local day. */
export class GaugeRequest {
  /**
   * UUID or external id of the customer.
   * @example acme
   */
  @IsString()
  @Length(1, 255)
  customerId: string;

  /**
   * `storage_gb`, `integrations`, or any other name.
   * @example integrations
   */
  @IsString()
  @Length(1, 255)
  metric: string;

  /** @example 2026-03-01 */
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  date: string;

  /** @example 4 */
  @IsNumber()
  @Min(0)
  value: number;
}
