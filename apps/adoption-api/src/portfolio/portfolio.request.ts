import { IsIn, IsOptional, Length, Matches } from 'class-validator';
import { PORTFOLIO_SORTS } from '@adoption/adoption';
import { PageQuery } from '../lists/page.request';

const SORTS = PORTFOLIO_SORTS.flatMap((sort) => [sort, `-${sort}`]);

/** Which accounts of the portfolio are wanted; filters that are given must all hold. */
export class PortfolioQuery extends PageQuery {
  /** Window of local days behind the figures. Default: the last 30 days. @example 30d */
  @IsOptional()
  @IsIn(['7d', '30d', '90d', 'all'])
  period?: '7d' | '30d' | '90d' | 'all';

  /** Day of the figures, the same for all accounts; default: each account's last complete local day. @example 2026-11-22 */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'asOf must be a day such as 2026-11-22' })
  asOf?: string;

  /** Accounts of this segment. @example Enterprise */
  @IsOptional()
  @Length(1, 255)
  segment?: string;

  /** Accounts of this industry. @example SaaS */
  @IsOptional()
  @Length(1, 255)
  industry?: string;

  /** Accounts of this CSM: an e-mail address, `me`, or `none` for accounts without one. @example me */
  @IsOptional()
  @Length(1, 254)
  @Matches(/^(me|none|[^\s@]+@[^\s@]+)$/, { message: 'owner must be an e-mail address, me or none' })
  owner?: string;

  /** Accounts whose shown score is in this band; `unscored`: without a score. @example poor */
  @IsOptional()
  @IsIn(['excellent', 'good', 'fair', 'poor', 'unscored'])
  band?: 'excellent' | 'good' | 'fair' | 'poor' | 'unscored';

  /** Accounts with this open recommendation: rule and subject of a challenge. @example unused-feature:analytics */
  @IsOptional()
  @Length(3, 512)
  @Matches(/^[a-z][a-z0-9-]*:[^\0]+$/, { message: 'challenge must be a rule and a subject such as unused-feature:analytics' })
  challenge?: string;

  /** Part of the account's name. @example acme */
  @IsOptional()
  @Length(1, 255)
  q?: string;

  /** `true`: also accounts whose last contract has ended. */
  @IsOptional()
  @IsIn(['true', 'false'])
  churned?: 'true' | 'false';

  /** Column to order by, `-` before it for descending; unknown values come last. Default: -score. @example -score */
  @IsOptional()
  @IsIn(SORTS)
  sort?: string;
}
