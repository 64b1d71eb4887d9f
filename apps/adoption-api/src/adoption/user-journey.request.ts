import { IsIn, IsOptional, Matches } from 'class-validator';

/** Up to when a user's path is told, and in which window sessions and actions are counted. */
export class UserJourneyQuery {
  /** Window of local days that ends on `asOf`. Default: the last 30 days. @example 30d */
  @IsOptional()
  @IsIn(['7d', '30d', '90d', 'all'])
  period?: '7d' | '30d' | '90d' | 'all';

  /** Last local day that counts; default: yesterday, the last complete day. @example 2026-03-30 */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'asOf must be a day such as 2026-03-30' })
  asOf?: string;
}
