import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { accountScope, type Caller } from '@adoption/access';
import { AccountCohorts, AdoptionService, CohortsService } from '@adoption/adoption';
import { Allow, CurrentCaller, READERS } from '../access/allow';
import { CohortsQuery } from './cohorts.request';

@ApiTags('Adoption')
@Controller('api/intelligence/adoption')
export class CohortsController {
  constructor(
    private readonly adoption: AdoptionService,
    private readonly retention: CohortsService,
  ) {}

  /** Retention by month of sign-up: how many of those who began in a month were active in it and in the eleven months after it. */
  @Get(':customerId/cohorts')
  @Allow(READERS)
  @ApiParam({ name: 'customerId', description: 'UUID of the account.', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: AccountCohorts })
  async getCohorts(@Param('customerId') customerId: string, @Query() query: CohortsQuery, @CurrentCaller() caller: Caller): Promise<AccountCohorts> {
    return this.retention.cohorts(await this.adoption.accountOn(customerId, query.asOf ?? null, accountScope(caller)));
  }
}
