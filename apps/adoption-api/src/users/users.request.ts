import { IsBoolean, IsEmail, IsISO8601, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { CustomerPageQuery } from '../lists/page.request';

/** A user of a customer. Fields that are left out stay as they are; null clears. */
export class UserRequest {
  /**
   * UUID or external id of the customer.
   * @example acme
   */
  @IsString()
  @Length(1, 255)
  customerId: string;

  /**
   * The user's id in your systems; identifies the row together with the customer.
   * @example u-1001
   */
  @IsString()
  @Length(1, 255)
  externalId: string;

  /** @example Sam Doe */
  @IsOptional()
  @MaxLength(255)
  name?: string | null;

  /** @example sam@example.com */
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string | null;

  /** @example Operations */
  @IsOptional()
  @MaxLength(255)
  team?: string | null;

  /** @example Analyst */
  @IsOptional()
  @MaxLength(255)
  role?: string | null;

  /**
   * RFC 3339; unknown counts as before everything.
   * @example 2026-01-12T09:30:00Z
   */
  @IsOptional()
  @IsISO8601()
  signedUpAt?: string | null;

  /**
   * RFC 3339; from this day on the user has no seat.
   * @example 2026-06-30T00:00:00Z
   */
  @IsOptional()
  @IsISO8601()
  deactivatedAt?: string | null;

  /** One of your own people: counted nowhere. A change counts the customer's events again. */
  @IsOptional()
  @IsBoolean()
  internal?: boolean | null;
}

/** Which users to list. */
export class UsersQuery extends CustomerPageQuery {
  /**
   * Only the user with this external id.
   * @example u-1001
   */
  @IsOptional()
  @Length(1, 255)
  externalId?: string;
}
