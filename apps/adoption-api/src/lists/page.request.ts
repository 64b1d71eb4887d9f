import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Length, Max, MaxLength, Min } from 'class-validator';
import type { PageRequest } from '@adoption/accounts';

const PAGE = 50;
const wholeNumber = ({ value }: { value: unknown }): unknown => (typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value);

/** Which part of a list is wanted. */
export class PageQuery {
  /**
   * Rows on a page at most; 50 when left out.
   * @example 50
   */
  @IsOptional()
  @Transform(wholeNumber)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  /** `next` of the page before. */
  @IsOptional()
  @MaxLength(4096)
  cursor?: string;
}

/** Which part of what belongs to one customer is wanted. */
export class CustomerPageQuery extends PageQuery {
  /**
   * UUID or external id of the customer.
   * @example acme
   */
  @Length(1, 255)
  customerId: string;
}

/** The page that a query asks for. */
export const pageOf = ({ limit = PAGE, cursor = null }: { readonly limit?: number; readonly cursor?: string | null }): PageRequest => ({ limit, cursor });
