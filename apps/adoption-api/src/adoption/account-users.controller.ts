import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { accountScope, type Caller } from '@adoption/access';
import { AdoptionService, type UserSort, UsersService } from '@adoption/adoption';
import { Allow, CurrentCaller, READERS } from '../access/allow';
import { AccountUsersQuery } from './account-users.request';
import { AccountUsersResponse } from './account-users.response';

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
    const sort = query.sort ?? '-daysInactive';
    const view = await this.adoption.view(customerId, { period: query.period ?? '30d', comparison: 'peers', asOf: query.asOf ?? null }, accountScope(caller));
    const { status = null, activity = null, feature = null, q = null, cursor = null, limit = 50 } = query;
    const order = { sort: sort.replace(/^-/, '') as UserSort, descending: sort.startsWith('-') };
    const page = await this.users.list(view, { status, activity, feature, used: query.used !== 'false', q, cursor, limit, ...order });
    return { items: [...page.items], next: page.next };
  }
}
