import { IsIn, IsOptional, Matches } from 'class-validator';

/** Window in which a feature's use is told. */
export class FeatureDetailQuery {
  /** Window of local days that ends on `asOf`. Default: the last 30 days. @example 30d */
  @IsOptional()
  @IsIn(['7d', '30d', '90d', 'all'])
  period?: '7d' | '30d' | '90d' | 'all';

  /** Last local day of the window; default: yesterday, the last complete day. @example 2026-03-30 */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'asOf must be a day such as 2026-03-30' })
  asOf?: string;
}
