import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { accountScope, type Caller } from '@adoption/access';
import { RecommendationsService } from '@adoption/adoption';
import { type Idempotency, JobsService } from '@adoption/jobs';
import { Allow, CurrentCaller, READERS } from '../access/allow';
import { IdempotencyKey, TakesIdempotencyKey } from '../http/idempotency';
import { reachOf } from '../jobs/jobs.controller';
import { JobResponse, jobResponse } from '../jobs/jobs.response';
import { problemResponse } from '../open-api/problem.schema';
import { RecommendationDecisionRequest, RecommendationRunRequest } from './recommendations.request';
import { KeptRecommendationResponse, KeptRecommendationsResponse } from './recommendations.response';

/** People decide about the accounts they see; of keys only those with every right. */
const DECIDERS = { ...READERS, scopes: ['admin'] } as const;

@ApiTags('Recommendations')
@Controller('api/intelligence')
export class RecommendationsController {
  constructor(
    private readonly recommendations: RecommendationsService,
    private readonly jobs: JobsService,
  ) {}

  /** Everything that was ever recommended for an account: what applies first, by rank, then what no longer does. */
  @Get('adoption/:customerId/recommendations')
  @Allow(READERS)
  @ApiParam({ name: 'customerId', description: 'UUID of the account.', schema: { type: 'string', format: 'uuid' } })
  async listRecommendations(@Param('customerId') customerId: string, @CurrentCaller() caller: Caller): Promise<KeptRecommendationsResponse> {
    return { items: await this.recommendations.list(customerId, accountScope(caller)) };
  }

  /** Generates recommendations again, for one account or for all that the caller sees. They are also generated every night and after imports. */
  @Post('recommendations/runs')
  @Allow(DECIDERS)
  @HttpCode(202)
  @TakesIdempotencyKey()
  @ApiAcceptedResponse({ type: JobResponse })
  async startRecommendationRun(
    @Body() body: RecommendationRunRequest,
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<JobResponse> {
    const id = await this.recommendations.startRun(body.customerId ?? null, caller, accountScope(caller), idempotency);
    return jobResponse(await this.jobs.find(id, reachOf(caller)));
  }

  /** Snoozes, dismisses, begins, finishes or reopens a recommendation. The decision survives every later run. */
  @Patch('recommendations/:id')
  @Allow(DECIDERS)
  @ApiParam({ name: 'id', description: '`id` of the recommendation.', schema: { type: 'string' } })
  @ApiOkResponse({ type: KeptRecommendationResponse })
  @ApiResponse({ status: 409, ...problemResponse(409) })
  async decideRecommendation(
    @Param('id') id: string,
    @Body() body: RecommendationDecisionRequest,
    @CurrentCaller() caller: Caller,
  ): Promise<KeptRecommendationResponse> {
    const decision = { status: body.status, reason: body.reason ?? null, until: body.until ?? null };
    return this.recommendations.decide(id, decision, caller, accountScope(caller));
  }
}
