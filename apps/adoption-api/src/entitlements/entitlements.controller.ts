import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { accountScope, type Caller } from '@adoption/access';
import { LookUpService, TermsService } from '@adoption/accounts';
import { Allow, CurrentCaller, INGESTERS, READERS } from '../access/allow';
import { BulkWrittenResponse } from '../lists/bulk-written.response';
import { CustomerPageQuery, pageOf } from '../lists/page.request';
import { problemResponse } from '../open-api/problem.schema';
import { EntitlementRequest } from './entitlements.request';
import { EntitlementsResponse } from './entitlements.response';

@ApiTags('Accounts')
@Controller('api/entitlements')
export class EntitlementsController {
  constructor(
    private readonly terms: TermsService,
    private readonly lookUp: LookUpService,
  ) {}

  /** Entitlements of a customer by metric and first day. */
  @Get()
  @Allow(READERS)
  @ApiOkResponse({ type: EntitlementsResponse })
  @ApiResponse({ status: 404, ...problemResponse(404) })
  async listEntitlements(@Query() query: CustomerPageQuery, @CurrentCaller() caller: Caller): Promise<EntitlementsResponse> {
    const { items, next } = await this.lookUp.entitlements(query.customerId, pageOf(query), accountScope(caller));
    return { items: items.map((item) => ({ ...item, features: [...item.features] })), next };
  }

  /** Creates and changes up to 10,000 entitlements by customer, metric and first day. Rows that are not valid are refused one by one; the others land. */
  @Put()
  @Allow(INGESTERS)
  @ApiBody({ type: [EntitlementRequest] })
  async writeEntitlements(@Body() body: unknown): Promise<BulkWrittenResponse> {
    const { rejected, ...counts } = await this.terms.upsertEntitlements(body);
    return { ...counts, rejected: [...rejected] };
  }
}
