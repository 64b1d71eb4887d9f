import { Migration } from '@mikro-orm/migrations';

// What is done for an account by mail: a re-engagement campaign, a training, a guide, a benefit, a download link. `audience` is what was asked for;
// who was chosen stands in engagement_targets, and never changes after the start.
const ENGAGEMENTS = `
CREATE TABLE engagements (
  key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
  customer int NOT NULL REFERENCES customers (key),
  kind text NOT NULL CHECK (kind IN ('campaign', 'training', 'guide', 'benefits', 'download_link')),
  state text NOT NULL CHECK (state IN ('draft', 'scheduled', 'sending', 'paused', 'sent', 'cancelled')),
  name text NOT NULL,
  feature smallint REFERENCES features (slot),
  subject text NOT NULL,
  body text NOT NULL,
  link_url text,
  audience jsonb NOT NULL,
  excluded jsonb,
  holdout_percent smallint NOT NULL DEFAULT 0 CHECK (holdout_percent BETWEEN 0 AND 50),
  quiet_hours boolean NOT NULL DEFAULT true,
  send_at timestamptz,
  created_by text NOT NULL,
  created_name text NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  started_at timestamptz,
  ended_at timestamptz,
  job uuid
);
CREATE INDEX engagements_customer ON engagements (customer, kind, key);
CREATE INDEX engagements_under_way ON engagements (state) WHERE state IN ('scheduled', 'sending');
CREATE TABLE engagement_targets (
  engagement int NOT NULL REFERENCES engagements (key) ON DELETE CASCADE,
  usr int NOT NULL REFERENCES users (key) ON DELETE CASCADE,
  held_out boolean NOT NULL DEFAULT false,
  selected_at timestamptz NOT NULL,
  last_active_on date,
  PRIMARY KEY (engagement, usr)
);
CREATE INDEX engagement_targets_usr ON engagement_targets (usr);
`;

// `address` is a keyed hash of the e-mail address in lower case: it outlives the address. `claimed_at`, `lease_until` and `due_at` are the
// database's time. A row is 'sending' before its mail is handed over, so that a worker that dies leaves a row that says so.
const DELIVERIES = `
CREATE TABLE deliveries (
  key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
  engagement int NOT NULL REFERENCES engagements (key) ON DELETE CASCADE,
  usr int NOT NULL REFERENCES users (key) ON DELETE CASCADE,
  message text NOT NULL CHECK (message IN ('message', 'invitation', 'update', 'cancellation', 'reminder')),
  sequence int NOT NULL DEFAULT 0,
  email text NOT NULL,
  address bytea NOT NULL,
  token bytea NOT NULL UNIQUE,
  state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'sending', 'sent', 'failed', 'suppressed', 'unknown')),
  reason text,
  attempts int NOT NULL DEFAULT 0,
  due_at timestamptz NOT NULL,
  claim uuid,
  claimed_at timestamptz,
  lease_until timestamptz,
  ended_at timestamptz,
  UNIQUE (engagement, usr, message, sequence)
) WITH (fillfactor = 80);
CREATE INDEX deliveries_due ON deliveries (engagement, due_at) WHERE state = 'pending';
CREATE INDEX deliveries_leased ON deliveries (lease_until) WHERE state = 'sending';
CREATE INDEX deliveries_contacts ON deliveries (address, claimed_at) WHERE state IN ('sending', 'sent', 'unknown');
CREATE TABLE suppressions (
  address bytea PRIMARY KEY,
  reason text NOT NULL CHECK (reason IN ('unsubscribed', 'bounced', 'complained', 'by_hand')),
  at timestamptz NOT NULL,
  delivery uuid
);
CREATE TABLE mail_secrets (one boolean PRIMARY KEY DEFAULT true CHECK (one), secret bytea NOT NULL);
-- The database that mails are sent from: a restored backup finds that it is another one.
CREATE TABLE mail_home (one boolean PRIMARY KEY DEFAULT true CHECK (one), server text NOT NULL, database oid NOT NULL);
`;

const TRAININGS = `
CREATE TABLE trainings (
  engagement int PRIMARY KEY REFERENCES engagements (key) ON DELETE CASCADE,
  starts_at timestamptz NOT NULL,
  minutes smallint NOT NULL CHECK (minutes BETWEEN 15 AND 480),
  time_zone text NOT NULL,
  host_name text NOT NULL,
  host_email text NOT NULL,
  note text,
  sequence int NOT NULL DEFAULT 0,
  cancelled_at timestamptz
);
CREATE INDEX trainings_starts_at ON trainings (starts_at);
CREATE TABLE training_attendance (
  engagement int NOT NULL REFERENCES trainings (engagement) ON DELETE CASCADE,
  usr int NOT NULL REFERENCES users (key) ON DELETE CASCADE,
  attended boolean NOT NULL,
  PRIMARY KEY (engagement, usr)
);
`;

// Of a link's token only its digest is kept. Clicks are counted, not who clicked.
const LINKS = `
CREATE TABLE download_links (
  key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
  digest bytea NOT NULL UNIQUE,
  customer int NOT NULL REFERENCES customers (key),
  feature smallint NOT NULL REFERENCES features (slot),
  engagement int REFERENCES engagements (key) ON DELETE CASCADE,
  url text NOT NULL,
  expires_at timestamptz NOT NULL,
  clicks int NOT NULL DEFAULT 0,
  last_clicked_at timestamptz,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE INDEX download_links_customer ON download_links (customer, key);
CREATE INDEX download_links_engagement ON download_links (engagement) WHERE engagement IS NOT NULL;
CREATE TABLE dashboard_views (
  person text NOT NULL,
  week date NOT NULL,
  views int NOT NULL,
  PRIMARY KEY (week, person)
);
`;

/** What people do for accounts: engagements, whom they reach, each mail and what became of it. */
export class Migration20261128120000_engagement extends Migration {
  override up(): void {
    for (const statement of [ENGAGEMENTS, DELIVERIES, TRAININGS, LINKS].join('').split(';')) if (statement.trim()) this.addSql(statement);
  }
}
