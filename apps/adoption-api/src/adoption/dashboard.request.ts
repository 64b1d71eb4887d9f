import { IsIn, IsOptional } from 'class-validator';
import { WindowQuery } from './window.request';

/** What of an account is asked for. */
export class DashboardQuery extends WindowQuery {
  /** Whom the account is compared with. Default: customers of the same segment and industry. @example peers */
  @IsOptional()
  @IsIn(['peers', 'segment', 'all_customers'])
  comparison?: 'peers' | 'segment' | 'all_customers';
}
