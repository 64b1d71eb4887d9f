import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { accountScope, type Caller } from '@adoption/access';
import { EngagementsService, TEMPLATES } from '@adoption/engagement';
import { Allow, CurrentCaller, READERS } from '../access/allow';
import { UuidPipe } from '../http/uuid.pipe';
import { pageOf } from '../lists/page.request';
import { problemResponse } from '../open-api/problem.schema';
import { WRITERS } from './engagement-drafts.controller';
import { EngagementRequest, EngagementsQuery, RecipientsQuery, TemplatesQuery } from './engagements.request';
import { EngagementResponse, EngagementsResponse, RecipientsResponse, TemplatesResponse } from './engagements.response';

const EngagementId = () => Param('id', new UuidPipe('engagement'));

@ApiTags('Engagement')
@Allow(READERS)
@Controller('api/intelligence')
export class EngagementsController {
  constructor(private readonly engagements: EngagementsService) {}

  /** Engagements of the accounts that the caller sees, the newest first. */
  @Get('engagements')
  async listEngagements(@Query() query: EngagementsQuery, @CurrentCaller() caller: Caller): Promise<EngagementsResponse> {
    const { customerId = null, kind = null, state = null } = query;
    return this.engagements.list({ customerId, kind, state, ...pageOf(query) }, accountScope(caller));
  }

  /** One engagement, with how many mails were sent. */
  @Get('engagements/:id')
  async getEngagement(@EngagementId() id: string, @CurrentCaller() caller: Caller): Promise<EngagementResponse> {
    return this.engagements.find(id, accountScope(caller));
  }

  /** Changes a draft. What is left out stays. */
  @Patch('engagements/:id')
  @Allow(WRITERS)
  @ApiOkResponse({ type: EngagementResponse })
  @ApiResponse({ status: 409, ...problemResponse(409) })
  async editEngagement(@EngagementId() id: string, @Body() body: EngagementRequest, @CurrentCaller() caller: Caller): Promise<EngagementResponse> {
    return this.engagements.edit(id, body, accountScope(caller));
  }

  /** Everybody who was chosen, those held out too, with what became of their mails. */
  @Get('engagements/:id/recipients')
  async listEngagementRecipients(@EngagementId() id: string, @Query() query: RecipientsQuery, @CurrentCaller() caller: Caller): Promise<RecipientsResponse> {
    return this.engagements.recipients(id, query.state ?? null, pageOf(query), accountScope(caller));
  }

  /** Texts to begin with. */
  @Get('templates')
  listTemplates(@Query() { kind }: TemplatesQuery): TemplatesResponse {
    return { items: TEMPLATES.filter((template) => kind === undefined || template.kind === kind) };
  }
}
