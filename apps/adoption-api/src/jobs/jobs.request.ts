import { IsIn, IsOptional } from 'class-validator';
import { WORK_NAMES, type WorkName } from '@adoption/jobs';
import { PageQuery } from '../lists/page.request';

/** Which jobs to list. */
export class JobsQuery extends PageQuery {
  /**
   * Only jobs of this kind.
   * @example generate-recommendations
   */
  @IsOptional()
  @IsIn(WORK_NAMES)
  kind?: WorkName;

  /**
   * Only jobs in this state.
   * @example failed
   */
  @IsOptional()
  @IsIn(['queued', 'running', 'done', 'failed', 'cancelled'])
  state?: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
}
