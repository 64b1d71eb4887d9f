import { Migration20261123000000_accounts_and_usage } from './Migration20261123000000_accounts_and_usage';
import { Migration20261127000000_judgement } from './Migration20261127000000_judgement';
import { Migration20261128000000_snapshot_states } from './Migration20261128000000_snapshot_states';
import { Migration20261128010000_imports } from './Migration20261128010000_imports';
import { Migration20261128120000_engagement } from './Migration20261128120000_engagement';
import { Migration20261129000000_exports } from './Migration20261129000000_exports';
import { Migration20261129040000_mails } from './Migration20261129040000_mails';

/** Every migration in the order it runs; forward only. */
export const MIGRATIONS = [
  { name: 'Migration20261123000000_accounts_and_usage', class: Migration20261123000000_accounts_and_usage },
  { name: 'Migration20261127000000_judgement', class: Migration20261127000000_judgement },
  { name: 'Migration20261128000000_snapshot_states', class: Migration20261128000000_snapshot_states },
  { name: 'Migration20261128010000_imports', class: Migration20261128010000_imports },
  { name: 'Migration20261128120000_engagement', class: Migration20261128120000_engagement },
  { name: 'Migration20261129000000_exports', class: Migration20261129000000_exports },
  { name: 'Migration20261129040000_mails', class: Migration20261129040000_mails },
];
