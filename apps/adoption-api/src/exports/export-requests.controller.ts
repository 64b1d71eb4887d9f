import { applyDecorators, Body, Controller, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { accountScope, type Caller } from '@adoption/access';
import { type Idempotency, JobsService } from '@adoption/jobs';
import { type Exporter, ExportsService } from '@adoption/reports';
import { Allow, CurrentCaller, READERS } from '../access/allow';
import { AccountUsersQuery } from '../adoption/account-users.request';
import { userListOptions } from '../adoption/user-list-options';
import { IdempotencyKey, TakesIdempotencyKey } from '../http/idempotency';
import { reachOf } from '../jobs/jobs.controller';
import { JobResponse, jobResponse } from '../jobs/jobs.response';
import { portfolioOptions } from '../portfolio/portfolio-options';
import { PortfolioQuery } from '../portfolio/portfolio.request';
import { PortfolioExportRequest, ReportRequest, UsersExportRequest } from './exports.request';

const OfAccount = () => ApiParam({ name: 'customerId', description: 'UUID of the account.', schema: { type: 'string', format: 'uuid' } });
const StartsExport = () => applyDecorators(HttpCode(202), TakesIdempotencyKey(), ApiAcceptedResponse({ type: JobResponse }));

@ApiTags('Exports')
@Allow(READERS)
@Controller('api/intelligence')
export class ExportRequestsController {
  constructor(
    private readonly exports: ExportsService,
    private readonly jobs: JobsService,
  ) {}

  /** Makes the adoption report of an account: PDF, workbook or Markdown, for the people who look after it or for the account itself. */
  @Post('adoption/:customerId/reports')
  @OfAccount()
  @StartsExport()
  async exportReport(
    @Param('customerId') customerId: string,
    @Body() body: ReportRequest,
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<JobResponse> {
    const { format, audience = 'internal', sections = null, period = '30d', comparison = 'peers', asOf = null } = body;
    const id = await this.exports.report(customerId, { format, audience, sections, period, comparison, asOf }, exporterOf(caller, idempotency));
    return this.job(id, caller);
  }

  /** Exports a list of users, with the query of the list itself; the whole of it, so `limit` and `cursor` do not matter. */
  @Post('adoption/:customerId/users/exports')
  @OfAccount()
  @StartsExport()
  async exportUsers(
    @Param('customerId') customerId: string,
    @Query() query: AccountUsersQuery,
    @Body() { format, userIds = null }: UsersExportRequest,
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<JobResponse> {
    const { limit: _limit, cursor: _cursor, ...list } = userListOptions(query);
    const wish = { format, userIds, period: query.period ?? '30d', asOf: query.asOf ?? null, ...list } as const;
    return this.job(await this.exports.users(customerId, wish, exporterOf(caller, idempotency)), caller);
  }

  /** Exports the portfolio, with the query of the portfolio itself; all accounts that pass, so `limit` and `cursor` do not matter. */
  @Post('portfolio/exports')
  @StartsExport()
  async exportPortfolio(
    @Query() query: PortfolioQuery,
    @Body() { format, customerIds = null }: PortfolioExportRequest,
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<JobResponse> {
    const { limit: _limit, cursor: _cursor, ...options } = portfolioOptions(query, caller);
    return this.job(await this.exports.portfolio({ format, customerIds, ...options }, exporterOf(caller, idempotency)), caller);
  }

  private async job(id: string, caller: Caller): Promise<JobResponse> {
    return jobResponse(await this.jobs.find(id, reachOf(caller)));
  }
}

const exporterOf = (caller: Caller, idempotency: Idempotency | null): Exporter => ({ caller, scope: accountScope(caller), idempotency });
