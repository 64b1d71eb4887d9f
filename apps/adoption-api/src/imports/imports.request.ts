import { IsIn, IsObject, IsOptional, Length, MaxLength } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { DATE_FORMATS, type DateFormat, type Mapping } from '@adoption/imports';
import { PageQuery } from '../lists/page.request';

/** Which column of the file fills which field. */
export class ImportMappingRequest {
  /**
   * Column by field; null or left out: the field stays as it is.
   * @example {"customerId": "Account", "userId": "User", "timestamp": "Occurred at", "event": "Event"}
   */
  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: { type: ['string', 'null'] } })
  mapping: Mapping;

  /**
   * IANA time zone of times that name none; UTC when left out.
   * @example Europe/Berlin
   */
  @IsOptional()
  @Length(1, 255)
  timeZone?: string | null;

  /**
   * How days and times are written; `auto` when left out: every form that can be read in one way only.
   * @example dmy
   */
  @IsOptional()
  @IsIn(DATE_FORMATS)
  dateFormat?: DateFormat;
}

/** Which bad rows of an import to list. */
export class BadRowsQuery extends PageQuery {
  /**
   * Only those with this problem, by its code.
   * @example unknown_customer
   */
  @IsOptional()
  @MaxLength(80)
  problem?: string;
}
