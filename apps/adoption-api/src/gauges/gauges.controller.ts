import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { accountScope, type Caller } from '@adoption/access';
import { LookUpService, TermsService } from '@adoption/accounts';
import { Allow, CurrentCaller, INGESTERS, READERS } from '../access/allow';
import { BulkWrittenResponse } from '../lists/bulk-written.response';
import { CustomerPageQuery, pageOf } from '../lists/page.request';
import { problemResponse } from '../open-api/problem.schema';
import { GaugeRequest } from './gauges.request';
import { GaugesResponse } from './gauges.response';

@ApiTags('Accounts')
@Controller('api/usage/gauges')
export class GaugesController {
  constructor(
    private readonly terms: TermsService,
    private readonly lookUp: LookUpService,
  ) {}

  /** Measured values of a customer by metric and day. */
  @Get()
  @Allow(READERS)
  @ApiOkResponse({ type: GaugesResponse })
  @ApiResponse({ status: 404, ...problemResponse(404) })
  async listGauges(@Query() query: CustomerPageQuery, @CurrentCaller() caller: Caller): Promise<GaugesResponse> {
    const { items, next } = await this.lookUp.gauges(query.customerId, pageOf(query), accountScope(caller));
    return { items: [...items], next };
  }

  /** Stores up to 10,000 measured values by customer, metric and day. Rows that are not valid are refused one by one; the others land. */
  @Put()
  @Allow(INGESTERS)
  @ApiBody({ type: [GaugeRequest] })
  async writeGauges(@Body() body: unknown): Promise<BulkWrittenResponse> {
    const { rejected, ...counts } = await this.terms.upsertGauges(body);
    return { ...counts, rejected: [...rejected] };
  }
}
