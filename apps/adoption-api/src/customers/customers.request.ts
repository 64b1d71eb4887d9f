import { IsEmail, IsIn, IsOptional, IsString, IsTimeZone, Length, Matches, MaxLength } from 'class-validator';
import { PageQuery } from '../lists/page.request';

/** A customer. Fields that are left out stay as they are; null clears. */
export class CustomerRequest {
  /**
   * The customer's id in your systems; identifies the row.
   * @example acme
   */
  @IsString()
  @Length(1, 255)
  externalId: string;

  /** @example Acme Corp */
  @IsString()
  @Length(1, 255)
  name: string;

  /** @example Enterprise */
  @IsOptional()
  @MaxLength(255)
  segment?: string | null;

  /** @example Manufacturing */
  @IsOptional()
  @MaxLength(255)
  industry?: string | null;

  /**
   * IANA time zone in which the customer's days are cut; null: that of the installation. A change counts all events again.
   * @example Europe/Berlin
   */
  @IsOptional()
  @IsTimeZone()
  timeZone?: string | null;

  /**
   * E-mail address of the customer success manager; decides which CSM sees the account.
   * @example lena@example.com
   */
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  csmEmail?: string | null;

  /**
   * Day on which the customer went live.
   * @example 2026-02-01
   */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  goLiveOn?: string | null;
}

/** How to write customers. */
export class WriteCustomersQuery {
  /** `true`: change a time zone even if raw events of the customer were dropped by retention; their days keep the old cut. */
  @IsOptional()
  @IsIn(['true', 'false'])
  confirm?: 'true' | 'false';
}

/** Which customers to list. */
export class CustomersQuery extends PageQuery {
  /**
   * Only the customer with this external id.
   * @example acme
   */
  @IsOptional()
  @Length(1, 255)
  externalId?: string;

  /**
   * Part of a name, or a name with mistakes in it.
   * @example acme
   */
  @IsOptional()
  @Length(1, 255)
  q?: string;
}
