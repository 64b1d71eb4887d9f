import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { accountScope, type Caller } from '@adoption/access';
import { AdoptionDashboard, AdoptionService } from '@adoption/adoption';
import { DashboardViews } from '@adoption/engagement';
import { dashboardMarkdown } from '@adoption/presentation';
import { Allow, CurrentCaller, READERS } from '../access/allow';
import { answerVersioned, preferredFormat } from '../http/versioned-answer';
import { preferredWait } from '../http/preferred-wait';
import { DashboardQuery } from './dashboard.request';

@ApiTags('Adoption')
@ApiExtraModels(AdoptionDashboard)
@Controller('api/intelligence/adoption')
export class DashboardController {
  constructor(
    private readonly adoption: AdoptionService,
    private readonly views: DashboardViews,
  ) {}

  /** The whole picture of one account, as JSON or as the Markdown page for chat and e-mail. */
  @Get(':customerId')
  @Allow(READERS)
  @ApiOperation({ operationId: 'getAdoptionDashboard', summary: 'The whole picture of one account, as JSON or as the Markdown page for chat and e-mail.' })
  @ApiParam({ name: 'customerId', description: 'UUID of the account.', schema: { type: 'string', format: 'uuid' } })
  @ApiHeader({ name: 'If-None-Match', required: false, description: 'ETag of an earlier answer; the same version is answered with 304.' })
  @ApiHeader({
    name: 'Prefer',
    required: false,
    description: '`wait=N` (RFC 7240): waits up to N seconds for peers whose figures are being computed, 120 at most.',
  })
  @ApiProduces('application/json', 'text/markdown')
  @ApiOkResponse({ content: { 'application/json': { schema: { $ref: getSchemaPath(AdoptionDashboard) } }, 'text/markdown': { schema: { type: 'string' } } } })
  @ApiResponse({ status: 304, description: 'The version named by If-None-Match still holds.' })
  async dashboard(
    @Param('customerId') customerId: string,
    @Query() query: DashboardQuery,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const scope = accountScope(caller);
    const options = { period: query.period ?? '30d', comparison: query.comparison ?? 'peers', asOf: query.asOf ?? null } as const;
    const format = preferredFormat(request, ['application/json', 'text/markdown']);
    const view = await this.adoption.view(customerId, options, scope);
    await answerVersioned(request, reply, [view.version, format, scope.csmEmail ?? ''], format, async () => {
      const dashboard = await this.adoption.dashboard(view, preferredWait(request.headers.prefer));
      return format === 'application/json' ? JSON.stringify(dashboard) : dashboardMarkdown(dashboard);
    });
    if (request.method === 'GET') this.views.count(caller, view.account.key);
  }
}
