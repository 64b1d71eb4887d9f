import { IsOptional, Matches } from 'class-validator';

/** Up to when retention is wanted. */
export class CohortsQuery {
  /** Last local day that counts; default: yesterday, the last complete day. @example 2026-03-30 */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'asOf must be a day such as 2026-03-30' })
  asOf?: string;
}
