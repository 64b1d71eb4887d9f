import { ArrayMaxSize, IsNumber, IsOptional, IsString, Length, Matches, Min, ValidateIf } from 'class-validator';

/** How much of something a customer has bought. Fields that are left out stay as they are. */
export class EntitlementRequest {
  /**
   * UUID or external id of the customer.
   * @example acme
   */
  @IsString()
  @Length(1, 255)
  customerId: string;

  /**
   * `users`, `api_calls_per_day`, or the name of a gauge.
   * @example users
   */
  @IsString()
  @Length(1, 255)
  metric: string;

  /**
   * null: unlimited.
   * @example 200
   */
  @ValidateIf((row: EntitlementRequest) => row.limit !== null)
  @IsNumber()
  @Min(1)
  limit: number | null;

  /**
   * First day on which it holds; left out: since ever. Identifies the row together with customer and metric.
   * @example 2026-01-01
   */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  validFrom?: string | null;

  /**
   * Keys of the features it puts in the plan.
   * @example ["reports"]
   */
  @IsOptional()
  @ArrayMaxSize(128)
  @IsString({ each: true })
  @Length(1, 255, { each: true })
  features?: string[] | null;
}
