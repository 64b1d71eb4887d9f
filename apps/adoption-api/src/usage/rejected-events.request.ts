import { IsIn, IsInt, IsOptional, Length, Matches, Max, Min } from 'class-validator';
import { Transform } from 'class-transformer';
import { REJECT_TITLES, type RejectCode } from '@adoption/usage';

const wholeNumber = ({ value }: { value: unknown }): unknown => (typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value);

/** Which refused events to list. */
export class RejectedEventsQuery {
  /**
   * UUID or external id of the customer that the events named.
   * @example acme
   */
  @IsOptional()
  @Length(1, 255)
  customerId?: string;

  /**
   * Only those refused for this reason.
   * @example unknown_customer
   */
  @IsOptional()
  @IsIn(Object.keys(REJECT_TITLES))
  code?: RejectCode;

  /**
   * Events on a page at most; 50 when left out.
   * @example 50
   */
  @IsOptional()
  @Transform(wholeNumber)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  /**
   * `next` of the page before.
   * @example 48213
   */
  @IsOptional()
  @Matches(/^\d{1,15}$/, { message: 'cursor must be the `next` of a page' })
  cursor?: string;
}
