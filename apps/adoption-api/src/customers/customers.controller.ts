import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { accountScope, type Caller } from '@adoption/access';
import { type CustomerItem, CustomersService, LookUpService } from '@adoption/accounts';
import { Allow, CurrentCaller, INGESTERS, READERS } from '../access/allow';
import { UuidPipe } from '../http/uuid.pipe';
import { BulkWrittenResponse } from '../lists/bulk-written.response';
import { pageOf } from '../lists/page.request';
import { problemResponse } from '../open-api/problem.schema';
import { CustomerRequest, CustomersQuery, WriteCustomersQuery } from './customers.request';
import { CustomerResponse, CustomersResponse } from './customers.response';

@ApiTags('Accounts')
@Controller('api/customers')
export class CustomersController {
  constructor(
    private readonly customers: CustomersService,
    private readonly lookUp: LookUpService,
  ) {}

  /** Customers by name; with `q` those whose name holds it, then those whose name is like it. */
  @Get()
  @Allow(READERS)
  async listCustomers(@Query() query: CustomersQuery, @CurrentCaller() caller: Caller): Promise<CustomersResponse> {
    const { externalId = null, q = null } = query;
    const { items, next } = await this.lookUp.customers({ externalId, q }, pageOf(query), accountScope(caller));
    return { items: items.map(customerResponse), next };
  }

  /** One customer by its UUID. */
  @Get(':id')
  @Allow(READERS)
  async getCustomer(@Param('id', new UuidPipe('customer')) id: string, @CurrentCaller() caller: Caller): Promise<CustomerResponse> {
    return customerResponse(await this.lookUp.customer(id, accountScope(caller)));
  }

  /**
   * Creates and changes up to 10,000 customers by external id. Rows that are not valid are refused one by one; the others land.
   * A changed time zone counts the customer's events again; 409 where some of them are gone, unless confirmed.
   */
  @Put()
  @Allow(INGESTERS)
  @ApiBody({ type: [CustomerRequest] })
  @ApiOkResponse({ type: BulkWrittenResponse })
  @ApiResponse({ status: 409, ...problemResponse(409) })
  async writeCustomers(@Body() body: unknown, @Query() query: WriteCustomersQuery): Promise<BulkWrittenResponse> {
    const { rejected, ...counts } = await this.customers.upsert(body, query.confirm === 'true');
    return { ...counts, rejected: [...rejected] };
  }
}

const customerResponse = (customer: CustomerItem): CustomerResponse => ({
  id: customer.id,
  externalId: customer.externalId,
  name: customer.name,
  segment: customer.segment,
  industry: customer.industry,
  timeZone: customer.timeZone,
  csmEmail: customer.csmEmail,
  goLiveOn: customer.goLiveOn,
  createdAt: customer.createdAt.toISOString(),
  updatedAt: customer.updatedAt.toISOString(),
});
