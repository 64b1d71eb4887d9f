import { Migration } from '@mikro-orm/migrations';

const IMPORTS = `
CREATE TABLE imports (
  key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
  state text NOT NULL CHECK (state IN ('receiving', 'uploaded', 'checking', 'checked', 'importing', 'imported', 'undoing', 'undone')),
  kind text,
  file_name text NOT NULL,
  bytes bigint NOT NULL DEFAULT 0,
  total int NOT NULL DEFAULT 0,
  columns jsonb NOT NULL DEFAULT '[]',
  sample jsonb NOT NULL DEFAULT '[]',
  mapping jsonb NOT NULL DEFAULT '{}',
  date_format text NOT NULL DEFAULT 'auto',
  time_zone text,
  csm_email text,
  created_by text NOT NULL,
  created_name text NOT NULL,
  created_at timestamptz NOT NULL,
  rows jsonb,
  problems jsonb NOT NULL DEFAULT '{}',
  result jsonb,
  run_at timestamptz,
  job uuid
);
CREATE INDEX imports_created_by ON imports (created_by, key);
`;

// What was uploaded, as rows, compressed: a part is what one step of a job works on. They are already compressed, so not once more.
const PARTS = `
CREATE TABLE import_files (
  import int NOT NULL REFERENCES imports (key) ON DELETE CASCADE,
  part int NOT NULL,
  rows int NOT NULL,
  bytes bytea NOT NULL,
  checked jsonb,
  ran jsonb,
  PRIMARY KEY (import, part)
);
ALTER TABLE import_files ALTER COLUMN bytes SET STORAGE EXTERNAL;
CREATE TABLE import_keys (
  import int NOT NULL REFERENCES imports (key) ON DELETE CASCADE,
  digest uuid NOT NULL,
  part int NOT NULL,
  times int NOT NULL,
  PRIMARY KEY (import, digest, part)
);
`;

const OUTCOME = `
CREATE TABLE import_bad_rows (
  import int NOT NULL REFERENCES imports (key) ON DELETE CASCADE,
  line int NOT NULL,
  part int NOT NULL,
  code text NOT NULL,
  column_name text,
  value text,
  detail text NOT NULL,
  cells jsonb NOT NULL,
  PRIMARY KEY (import, line)
);
CREATE TABLE import_customers (
  import int NOT NULL REFERENCES imports (key) ON DELETE CASCADE,
  customer int NOT NULL REFERENCES customers (key),
  PRIMARY KEY (import, customer)
);
CREATE TABLE import_users (
  import int NOT NULL REFERENCES imports (key) ON DELETE CASCADE,
  customer int NOT NULL,
  external_id text NOT NULL,
  PRIMARY KEY (import, customer, external_id)
);
CREATE INDEX import_users_customer ON import_users (customer);
`;

/** Files that people upload: their rows until they are imported, what a check found, whom they concern. */
export class Migration20261128010000_imports extends Migration {
  override up(): void {
    for (const statement of [IMPORTS, PARTS, OUTCOME].join('').split(';')) if (statement.trim()) this.addSql(statement);
  }
}
