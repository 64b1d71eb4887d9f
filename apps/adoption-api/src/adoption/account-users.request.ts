import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { USER_SORTS } from '@adoption/adoption';
import { WindowQuery } from './window.request';

const SORTS = USER_SORTS.flatMap((sort) => [sort, `-${sort}`]);

/** Which people behind the counts are wanted. Without `status`, `activity` and `feature`: the seat users. */
export class AccountUsersQuery extends WindowQuery {
  /** Group by last active day: active 1–7 days ago, engaged 8–14, at risk 15–30, dormant more than 30, never active, or left (active in 30 days, no seat any more). */
  @IsOptional()
  @IsIn(['active', 'engaged', 'at_risk', 'dormant', 'never_active', 'left'])
  status?: 'active' | 'engaged' | 'at_risk' | 'dormant' | 'never_active' | 'left';

  /** Behind WAU, MAU, power users or activation. */
  @IsOptional()
  @IsIn(['wau', 'mau', 'power', 'activated'])
  activity?: 'wau' | 'mau' | 'power' | 'activated';

  /** Key of a feature: who used it in the window. @example reports */
  @IsOptional()
  @IsString()
  @MaxLength(255)
  feature?: string;

  /** With `feature`: `false` asks for the seat users who did not use it. Default: true. */
  @IsOptional()
  @IsIn(['true', 'false'])
  used?: 'true' | 'false';

  /** Column to order by, `-` before it for descending. Default: -daysInactive. @example -daysInactive */
  @IsOptional()
  @IsIn(SORTS)
  sort?: string;

  /** Part of a name, e-mail address or external id. */
  @IsOptional()
  @IsString()
  @MaxLength(255)
  q?: string;

  /** Rows a page. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value))
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  /** The `next` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(4096)
  cursor?: string;
}
