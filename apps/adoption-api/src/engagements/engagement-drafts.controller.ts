import { applyDecorators, Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { accountScope, type Caller } from '@adoption/access';
import { EngagementPreviews, EngagementsService } from '@adoption/engagement';
import { Allow, CurrentCaller, READERS } from '../access/allow';
import { problemResponse } from '../open-api/problem.schema';
import { AudienceCountRequest, EngagementRequest } from './engagements.request';
import { AudienceCountsResponse, EngagementResponse } from './engagements.response';

/** People write to the accounts they see; of keys only those with every right. */
export const WRITERS = { ...READERS, scopes: ['admin'] } as const;

const OfAccount = () => ApiParam({ name: 'customerId', description: 'UUID of the account.', schema: { type: 'string', format: 'uuid' } });
const Drafts = () =>
  applyDecorators(HttpCode(201), OfAccount(), ApiCreatedResponse({ type: EngagementResponse }), ApiResponse({ status: 409, ...problemResponse(409) }));

@ApiTags('Engagement')
@Allow(WRITERS)
@Controller('api/intelligence/adoption/:customerId')
export class EngagementDraftsController {
  constructor(
    private readonly engagements: EngagementsService,
    private readonly previews: EngagementPreviews,
  ) {}

  /** Counts whom an audience would reach now, and who would be left out and why. Nothing is drafted. */
  @Post('audiences')
  @HttpCode(200)
  @OfAccount()
  @ApiOkResponse({ type: AudienceCountsResponse })
  async countAudience(
    @Param('customerId') customerId: string,
    @Body() { kind, audience }: AudienceCountRequest,
    @CurrentCaller() caller: Caller,
  ): Promise<AudienceCountsResponse> {
    return this.previews.audience(customerId, kind ?? 'campaign', audience, accountScope(caller));
  }

  /** Drafts a campaign that calls people back. Nothing is sent before it is started. */
  @Post('campaigns')
  @Drafts()
  async draftCampaign(@Param('customerId') customerId: string, @Body() body: EngagementRequest, @CurrentCaller() caller: Caller): Promise<EngagementResponse> {
    return this.engagements.draft(customerId, 'campaign', body, caller, accountScope(caller));
  }

  /** Drafts a mail with the guide of a feature; 409 when the feature catalogue has none. */
  @Post('guides')
  @Drafts()
  async draftGuide(@Param('customerId') customerId: string, @Body() body: EngagementRequest, @CurrentCaller() caller: Caller): Promise<EngagementResponse> {
    return this.engagements.draft(customerId, 'guide', body, caller, accountScope(caller));
  }

  /** Drafts a mail that quotes what a feature brings, with the source; 409 when the feature catalogue says nothing of it. */
  @Post('benefits')
  @Drafts()
  async draftBenefits(@Param('customerId') customerId: string, @Body() body: EngagementRequest, @CurrentCaller() caller: Caller): Promise<EngagementResponse> {
    return this.engagements.draft(customerId, 'benefits', body, caller, accountScope(caller));
  }

  /** Drafts a mail with the download of a feature; 409 when the feature catalogue has none. */
  @Post('download-links/sends')
  @Drafts()
  async draftDownloadLink(
    @Param('customerId') customerId: string,
    @Body() body: EngagementRequest,
    @CurrentCaller() caller: Caller,
  ): Promise<EngagementResponse> {
    return this.engagements.draft(customerId, 'download_link', body, caller, accountScope(caller));
  }
}
