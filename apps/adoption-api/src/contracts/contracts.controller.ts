import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { accountScope, type Caller } from '@adoption/access';
import { LookUpService, TermsService } from '@adoption/accounts';
import { Allow, CurrentCaller, INGESTERS, READERS } from '../access/allow';
import { BulkWrittenResponse } from '../lists/bulk-written.response';
import { CustomerPageQuery, pageOf } from '../lists/page.request';
import { problemResponse } from '../open-api/problem.schema';
import { ContractRequest } from './contracts.request';
import { ContractsResponse } from './contracts.response';

@ApiTags('Accounts')
@Controller('api/contracts')
export class ContractsController {
  constructor(
    private readonly terms: TermsService,
    private readonly lookUp: LookUpService,
  ) {}

  /** Contracts of a customer, the oldest first. */
  @Get()
  @Allow(READERS)
  @ApiOkResponse({ type: ContractsResponse })
  @ApiResponse({ status: 404, ...problemResponse(404) })
  async listContracts(@Query() query: CustomerPageQuery, @CurrentCaller() caller: Caller): Promise<ContractsResponse> {
    const { items, next } = await this.lookUp.contracts(query.customerId, pageOf(query), accountScope(caller));
    return { items: [...items], next };
  }

  /** Creates and changes up to 10,000 contracts by customer and external id. Rows that are not valid are refused one by one; the others land. */
  @Put()
  @Allow(INGESTERS)
  @ApiBody({ type: [ContractRequest] })
  async writeContracts(@Body() body: unknown): Promise<BulkWrittenResponse> {
    const { rejected, ...counts } = await this.terms.upsertContracts(body);
    return { ...counts, rejected: [...rejected] };
  }
}
