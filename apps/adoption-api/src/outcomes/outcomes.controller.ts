import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { accountScope, type Caller } from '@adoption/access';
import { EngagementOutcome, OutcomesService, SuccessMetrics, SuccessMetricsService } from '@adoption/engagement';
import { Allow, CurrentCaller, READERS } from '../access/allow';
import { UuidPipe } from '../http/uuid.pipe';

@ApiTags('Engagement')
@Allow(READERS)
@Controller('api/intelligence')
export class OutcomesController {
  constructor(
    private readonly engagements: OutcomesService,
    private readonly success: SuccessMetricsService,
  ) {}

  /** Whether an engagement helped: people who are active again, compared with those held out, and use of its feature before and after. */
  @Get('engagements/:id/outcome')
  @ApiParam({ name: 'id', description: 'UUID of the engagement.', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: EngagementOutcome })
  getEngagementOutcome(@Param('id', new UuidPipe('engagement')) id: string, @CurrentCaller() caller: Caller): Promise<EngagementOutcome> {
    return this.engagements.of(id, accountScope(caller));
  }

  /** The product's success metrics with their targets, over the accounts that the caller sees. */
  @Get('outcomes')
  @ApiOkResponse({ type: SuccessMetrics })
  getOutcomes(@CurrentCaller() caller: Caller): Promise<SuccessMetrics> {
    return this.success.of(accountScope(caller));
  }
}
