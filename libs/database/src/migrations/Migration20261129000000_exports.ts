import { Migration } from '@mikro-orm/migrations';

// An export is a job and the file it makes; what it shall hold stands in the job's subject.
const EXPORTS = `
CREATE TABLE exports (
  job uuid PRIMARY KEY REFERENCES jobs (id) ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('report', 'portfolio', 'users')),
  format text NOT NULL CHECK (format IN ('pdf', 'xlsx', 'markdown', 'csv')),
  audience text CHECK (audience IN ('internal', 'customer')),
  csm_email text,
  requested_name text NOT NULL,
  file_name text,
  bytes bigint,
  -- Accounts of a portfolio, once it is made.
  customers uuid[],
  made_at timestamptz
);
`;

/** Files that people export: reports, portfolios, lists of users. */
export class Migration20261129000000_exports extends Migration {
  override up(): void {
    this.addSql(EXPORTS);
  }
}
