import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { accountScope, type Caller } from '@adoption/access';
import { AdoptionService, ScoreHistory, ScoreHistoryService } from '@adoption/adoption';
import { Allow, CurrentCaller, READERS } from '../access/allow';
import { ScoreHistoryQuery } from './score-history.request';

@ApiTags('Adoption')
@Controller('api/intelligence/adoption')
export class ScoreHistoryController {
  constructor(
    private readonly adoption: AdoptionService,
    private readonly scores: ScoreHistoryService,
  ) {}

  /** The adoption score over time, every change explained by its components and the milestones in between. */
  @Get(':customerId/score-history')
  @Allow(READERS)
  @ApiParam({ name: 'customerId', description: 'UUID of the account.', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: ScoreHistory })
  async getScoreHistory(@Param('customerId') customerId: string, @Query() query: ScoreHistoryQuery, @CurrentCaller() caller: Caller): Promise<ScoreHistory> {
    const on = await this.adoption.accountOn(customerId, query.to ?? null, accountScope(caller), 'to');
    return this.scores.history(on, { period: query.period ?? '30d', from: query.from ?? null, step: query.step ?? 'week' });
  }
}
