import { IsIn, IsOptional, Matches } from 'class-validator';

/** Which scores of the account are wanted. At most 400 points. */
export class ScoreHistoryQuery {
  /** Window of each score. Default: the last 30 days before its point. @example 30d */
  @IsOptional()
  @IsIn(['7d', '30d', '90d', 'all'])
  period?: '7d' | '30d' | '90d' | 'all';

  /** No point lies before this local day. Default: 26 weeks up to `to`. @example 2025-09-30 */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'from must be a day such as 2025-09-30' })
  from?: string;

  /** Local day of the last point; default: yesterday, the last complete day. @example 2026-03-30 */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'to must be a day such as 2026-03-30' })
  to?: string;

  /** From one point to the next, counted back from `to`. Default: week. @example week */
  @IsOptional()
  @IsIn(['day', 'week'])
  step?: 'day' | 'week';
}
