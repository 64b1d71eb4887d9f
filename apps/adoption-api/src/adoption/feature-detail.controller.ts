import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { accountScope, type Caller } from '@adoption/access';
import { AdoptionService, FeatureDetailService } from '@adoption/adoption';
import { Allow, CurrentCaller, READERS } from '../access/allow';
import { WindowQuery } from './window.request';
import { FeatureDetailResponse } from './feature-detail.response';

@ApiTags('Adoption')
@Controller('api/intelligence/adoption')
export class FeatureDetailController {
  constructor(
    private readonly adoption: AdoptionService,
    private readonly features: FeatureDetailService,
  ) {}

  /** One feature of the account: the dashboard's figures, its trend, who uses it by role and team, first and last use. */
  @Get(':customerId/features/:key')
  @Allow(READERS)
  @ApiParam({ name: 'customerId', description: 'UUID of the account.', schema: { type: 'string', format: 'uuid' } })
  @ApiParam({ name: 'key', description: 'Key of the feature.', example: 'reports' })
  async getFeatureDetail(
    @Param('customerId') customerId: string,
    @Param('key') key: string,
    @Query() query: WindowQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<FeatureDetailResponse> {
    const on = await this.adoption.accountOn(customerId, query.asOf ?? null, accountScope(caller));
    const detail = await this.features.detail(on, query.period ?? '30d', key);
    const list = new URLSearchParams({ feature: key, period: detail.period.key, asOf: detail.period.asOf, sort: '-signedUpOn' });
    return { ...detail, usersHref: `/api/intelligence/adoption/${on.account.id}/users?${list.toString()}` };
  }
}
