import { Migration20261123000000_accounts_and_usage } from './Migration20261123000000_accounts_and_usage';

/** Every migration in the order it runs; forward only. */
export const MIGRATIONS = [{ name: 'Migration20261123000000_accounts_and_usage', class: Migration20261123000000_accounts_and_usage }];
