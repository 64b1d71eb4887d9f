import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { accountScope, type Caller } from '@adoption/access';
import { AdoptionService, UserJourney, UserJourneyService } from '@adoption/adoption';
import { Allow, CurrentCaller, READERS } from '../access/allow';
import { UuidPipe } from '../http/uuid.pipe';
import { WindowQuery } from './window.request';

@ApiTags('Adoption')
@Controller('api/intelligence/adoption')
export class UserJourneyController {
  constructor(
    private readonly adoption: AdoptionService,
    private readonly journeys: UserJourneyService,
  ) {}

  /** The path of one user: when they came, what they took up in which order, how far they have come. */
  @Get(':customerId/users/:userId/journey')
  @Allow(READERS)
  @ApiParam({ name: 'customerId', description: 'UUID of the account.', schema: { type: 'string', format: 'uuid' } })
  @ApiParam({ name: 'userId', description: 'UUID of the user.', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: UserJourney })
  async getUserJourney(
    @Param('customerId') customerId: string,
    @Param('userId', new UuidPipe('user')) userId: string,
    @Query() query: WindowQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<UserJourney> {
    const on = await this.adoption.accountOn(customerId, query.asOf ?? null, accountScope(caller));
    return this.journeys.journey(on, query.period ?? '30d', userId);
  }
}
