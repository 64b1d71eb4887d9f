import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { accountScope, type Caller } from '@adoption/access';
import { AdoptionService, UsersService } from '@adoption/adoption';
import { Allow, CurrentCaller, READERS } from '../access/allow';
import { AccountUsersQuery } from './account-users.request';
import { AccountUsersResponse } from './account-users.response';
import { userListOptions } from './user-list-options';

@ApiTags('Adoption')
@Controller('api/intelligence/adoption')
export class AccountUsersController {
  constructor(
    private readonly adoption: AdoptionService,
    private readonly users: UsersService,
  ) {}

  /** The people behind every user count of the dashboard. */
  @Get(':customerId/users')
  @Allow(READERS)
  @ApiParam({ name: 'customerId', description: 'UUID of the account.', schema: { type: 'string', format: 'uuid' } })
  async listAccountUsers(
    @Param('customerId') customerId: string,
    @Query() query: AccountUsersQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<AccountUsersResponse> {
    const view = await this.adoption.view(customerId, { period: query.period ?? '30d', comparison: 'peers', asOf: query.asOf ?? null }, accountScope(caller));
    const page = await this.users.list(view, userListOptions(query));
    return { items: [...page.items], next: page.next };
  }
}
