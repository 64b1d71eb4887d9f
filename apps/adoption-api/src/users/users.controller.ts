import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { accountScope, type Caller } from '@adoption/access';
import { LookUpService, UsersService } from '@adoption/accounts';
import { Allow, CurrentCaller, INGESTERS, READERS } from '../access/allow';
import { BulkWrittenResponse } from '../lists/bulk-written.response';
import { pageOf } from '../lists/page.request';
import { problemResponse } from '../open-api/problem.schema';
import { UserRequest, UsersQuery } from './users.request';
import { UsersResponse } from './users.response';

@ApiTags('Accounts')
@Controller('api/users')
export class UsersController {
  constructor(
    private readonly users: UsersService,
    private readonly lookUp: LookUpService,
  ) {}

  /** Users of a customer by external id. */
  @Get()
  @Allow(READERS)
  @ApiOkResponse({ type: UsersResponse })
  @ApiResponse({ status: 404, ...problemResponse(404) })
  async listUsers(@Query() query: UsersQuery, @CurrentCaller() caller: Caller): Promise<UsersResponse> {
    const { items, next } = await this.lookUp.users(query.customerId, query.externalId ?? null, pageOf(query), accountScope(caller));
    const text = (instant: Date | null): string | null => instant?.toISOString() ?? null;
    return { items: items.map((user) => ({ ...user, signedUpAt: text(user.signedUpAt), deactivatedAt: text(user.deactivatedAt) })), next };
  }

  /** Creates and changes up to 10,000 users by customer and external id. Rows that are not valid are refused one by one; the others land. */
  @Put()
  @Allow(INGESTERS)
  @ApiBody({ type: [UserRequest] })
  async writeUsers(@Body() body: unknown): Promise<BulkWrittenResponse> {
    const { rejected, ...counts } = await this.users.upsert(body);
    return { ...counts, rejected: [...rejected] };
  }
}
