import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { accountScope, type Caller } from '@adoption/access';
import { type DownloadLink, DownloadLinksService } from '@adoption/engagement';
import { Allow, CurrentCaller, READERS } from '../access/allow';
import { UuidPipe } from '../http/uuid.pipe';
import { PageQuery, pageOf } from '../lists/page.request';
import { problemResponse } from '../open-api/problem.schema';
import { DownloadLinkRequest } from './download-links.request';
import { CreatedDownloadLinkResponse, DownloadLinkResponse, DownloadLinksResponse } from './download-links.response';

/** People share links of the accounts they see; of keys only those with every right. */
const SHARERS = { ...READERS, scopes: ['admin'] } as const;

@ApiTags('Engagement')
@Controller('api/intelligence')
export class DownloadLinksController {
  constructor(private readonly links: DownloadLinksService) {}

  /** Makes a link to a feature's download, to share with people of an account. The answer is the only place that shows its address. */
  @Post('adoption/:customerId/download-links')
  @Allow(SHARERS)
  @ApiParam({ name: 'customerId', description: 'UUID of the account.', schema: { type: 'string', format: 'uuid' } })
  @ApiCreatedResponse({ type: CreatedDownloadLinkResponse })
  @ApiResponse({ status: 422, ...problemResponse(422) })
  async createDownloadLink(
    @Param('customerId') customerId: string,
    @Body() body: DownloadLinkRequest,
    @CurrentCaller() caller: Caller,
  ): Promise<CreatedDownloadLinkResponse> {
    const wish = { feature: body.feature, days: body.expiresInDays ?? null };
    const link = await this.links.create(customerId, wish, caller, accountScope(caller));
    return { ...describe(link), url: link.shareUrl };
  }

  /** Links of an account, the newest first, with how often they were followed. */
  @Get('adoption/:customerId/download-links')
  @Allow(READERS)
  @ApiParam({ name: 'customerId', description: 'UUID of the account.', schema: { type: 'string', format: 'uuid' } })
  async listDownloadLinks(@Param('customerId') customerId: string, @Query() query: PageQuery, @CurrentCaller() caller: Caller): Promise<DownloadLinksResponse> {
    const { items, next } = await this.links.list(customerId, pageOf(query), accountScope(caller));
    return { items: items.map(describe), next };
  }

  /** Ends a link at once. It stays in the list with its clicks. */
  @Delete('download-links/:id')
  @Allow(SHARERS)
  @HttpCode(204)
  revokeDownloadLink(@Param('id', new UuidPipe('download link')) id: string, @CurrentCaller() caller: Caller): Promise<void> {
    return this.links.revoke(id, accountScope(caller));
  }
}

const describe = (link: DownloadLink): DownloadLinkResponse => ({
  id: link.id,
  feature: { key: link.featureKey, name: link.featureName },
  target: link.url,
  state: link.state,
  expiresAt: link.expiresAt.toISOString(),
  clicks: link.clicks,
  lastClickedAt: link.lastClickedAt?.toISOString() ?? null,
  engagementId: link.engagementId,
  createdBy: link.createdBy,
  createdAt: link.createdAt.toISOString(),
});
