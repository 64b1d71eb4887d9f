import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { AccountWrites } from './account-writes';
import { AccountsService } from './accounts.service';
import { CustomersService } from './customers.service';
import { FeaturesService } from './features.service';
import { LookUpService } from './look-up.service';
import { TermsService } from './terms.service';
import { UsersService } from './users.service';

/** Customers, users, the catalogue and what customers have bought. */
@Module({})
export class AccountsModule {
  /** @param counting a module that exports an implementation of `CountingChanges` */
  static countedBy(counting: Type | DynamicModule): DynamicModule {
    return {
      module: AccountsModule,
      imports: [counting],
      providers: [AccountWrites, AccountsService, CustomersService, FeaturesService, LookUpService, TermsService, UsersService],
      exports: [AccountsService, CustomersService, FeaturesService, LookUpService, TermsService, UsersService],
    };
  }
}
