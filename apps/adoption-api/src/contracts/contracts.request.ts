import { IsInt, IsOptional, IsString, Length, Matches, MaxLength, Min } from 'class-validator';

/** A contract of a customer. Fields that are left out stay as they are; null clears. */
export class ContractRequest {
  /**
   * UUID or external id of the customer.
   * @example acme
   */
  @IsString()
  @Length(1, 255)
  customerId: string;

  /**
   * The contract's id in your systems; identifies the row together with the customer.
   * @example c-2026
   */
  @IsString()
  @Length(1, 255)
  externalId: string;

  /** @example 2026-01-01 */
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  startsOn: string;

  /**
   * Last day, not before the first.
   * @example 2026-12-31
   */
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  endsOn: string;

  /** @example 200 */
  @IsInt()
  @Min(1)
  seats: number;

  /** @example Enterprise */
  @IsOptional()
  @MaxLength(255)
  plan?: string | null;
}
