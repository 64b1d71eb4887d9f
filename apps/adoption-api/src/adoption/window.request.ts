import { IsIn, IsOptional, Matches } from 'class-validator';

/** Which window of local days is asked about. */
export class WindowQuery {
  /** Window of local days that ends on `asOf`. Default: the last 30 days. @example 30d */
  @IsOptional()
  @IsIn(['7d', '30d', '90d', 'all'])
  period?: '7d' | '30d' | '90d' | 'all';

  /** Last local day of the window; default: yesterday, the last complete day. Today is allowed and gives partial figures. @example 2026-11-22 */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'asOf must be a day such as 2026-11-22' })
  asOf?: string;
}
