import { Migration } from '@mikro-orm/migrations';

/** Accounts, catalogue, raw events, rollups. Compact integer keys inside, UUIDs and external ids at the edge. */
export class Migration20261123000000_accounts_and_usage extends Migration {
  override up(): void {
    this.addSql('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    for (const statement of [ACCESS, ACCOUNTS, CATALOGUE, EVENTS, ROLLUPS].join('').split(';\n')) {
      if (statement.trim()) this.addSql(statement);
    }
  }
}

const ACCESS = `
CREATE TABLE people (
  id uuid PRIMARY KEY,
  email text NOT NULL UNIQUE CHECK (email = lower(email)),
  name text NOT NULL,
  role text NOT NULL CHECK (role IN ('admin', 'leader', 'csm')),
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE TABLE api_keys (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  scope text NOT NULL CHECK (scope IN ('browser', 'server', 'read', 'admin')),
  prefix text NOT NULL,
  secret_hash bytea NOT NULL UNIQUE,
  allowed_origins text[] NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL,
  revoked_at timestamptz,
  last_used_at timestamptz
);
CREATE TABLE sign_in_links (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL UNIQUE,
  person uuid NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  path text NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE TABLE web_sessions (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL UNIQUE,
  person uuid NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  created_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL
);
`;

const ACCOUNTS = `
CREATE TABLE customers (
  key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
  external_id text NOT NULL UNIQUE,
  name text NOT NULL,
  segment text,
  industry text,
  time_zone text,
  csm_email text,
  go_live_on date,
  zone_since date,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX customers_name_trgm ON customers USING gin (lower(name) gin_trgm_ops);
CREATE INDEX customers_csm_email ON customers (lower(csm_email));
CREATE TABLE users (
  key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
  customer int NOT NULL REFERENCES customers (key),
  external_id text NOT NULL,
  name text,
  email text,
  team text,
  role text,
  signed_up_at timestamptz,
  deactivated_at timestamptz,
  internal boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (customer, external_id)
);
CREATE INDEX users_external_id ON users (external_id);
CREATE TABLE waiting_traits (
  usr text PRIMARY KEY,
  traits jsonb NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE TABLE contracts (
  customer int NOT NULL REFERENCES customers (key),
  external_id text NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  seats int NOT NULL CHECK (seats >= 1),
  plan text,
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (customer, external_id),
  CHECK (ends_on >= starts_on)
);
CREATE TABLE entitlements (
  customer int NOT NULL REFERENCES customers (key),
  metric text NOT NULL,
  valid_from date NOT NULL DEFAULT '-infinity',
  entitled double precision CHECK (entitled >= 1),
  features text[] NOT NULL DEFAULT '{}',
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (customer, metric, valid_from)
);
CREATE TABLE usage_gauges (
  customer int NOT NULL REFERENCES customers (key),
  metric text NOT NULL,
  day date NOT NULL,
  value double precision NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (customer, metric, day)
);
`;

const CATALOGUE = `
CREATE TABLE features (
  slot smallint PRIMARY KEY CHECK (slot BETWEEN 0 AND 127),
  key text NOT NULL UNIQUE,
  name text NOT NULL,
  tier text NOT NULL CHECK (tier IN ('core', 'advanced', 'power')),
  kind text NOT NULL DEFAULT 'ui' CHECK (kind IN ('ui', 'api')),
  must_have boolean,
  position int,
  available_from date,
  archived_on date,
  cutoff_percent double precision,
  cutoff_users int,
  cutoff_days int,
  value_proposition text,
  benefit_claim jsonb,
  minutes_saved jsonb,
  action text CHECK (action IN ('training', 'guide', 'download_link')),
  guide_url text,
  download_url text,
  kept_properties text[] NOT NULL DEFAULT '{}',
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE feature_events (
  name text PRIMARY KEY,
  feature smallint NOT NULL REFERENCES features (slot),
  kind text NOT NULL DEFAULT 'use' CHECK (kind IN ('use', 'create', 'collaborate'))
);
CREATE TABLE event_names (
  key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE
);
`;

const EVENTS = `
CREATE TABLE usage_events (
  occurred_at timestamptz NOT NULL,
  key uuid NOT NULL,
  session bigint NOT NULL,
  customer int NOT NULL,
  usr int NOT NULL,
  event int NOT NULL,
  quantity int NOT NULL,
  import_id int,
  feature smallint,
  channel "char" NOT NULL,
  kind "char" NOT NULL,
  late boolean NOT NULL,
  props jsonb,
  PRIMARY KEY (customer, occurred_at, key)
) PARTITION BY RANGE (occurred_at);
CREATE INDEX usage_events_no_session ON usage_events (customer, usr, occurred_at) WHERE session = 0 AND channel = 'u';
CREATE INDEX usage_events_import ON usage_events (import_id) WHERE import_id IS NOT NULL;
CREATE TABLE unassigned_events (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  usr text NOT NULL,
  event_id text NOT NULL,
  occurred_at timestamptz NOT NULL,
  event jsonb NOT NULL,
  source text NOT NULL,
  received_at timestamptz NOT NULL,
  UNIQUE (usr, event_id, occurred_at)
);
CREATE TABLE user_aliases (
  usr text NOT NULL,
  previous text NOT NULL,
  source text NOT NULL,
  received_at timestamptz NOT NULL,
  PRIMARY KEY (usr, previous)
);
CREATE TABLE rejected_events (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  received_at timestamptz NOT NULL,
  source text NOT NULL,
  customer int,
  event_id text,
  code text NOT NULL,
  detail text NOT NULL,
  excerpt text NOT NULL
);
CREATE INDEX rejected_events_received ON rejected_events (received_at);
CREATE INDEX rejected_events_customer ON rejected_events (customer, received_at);
CREATE INDEX rejected_events_source ON rejected_events (source, id);
CREATE TABLE usage_epoch (one boolean PRIMARY KEY DEFAULT true CHECK (one), epoch bigint NOT NULL, raw_since timestamptz);
INSERT INTO usage_epoch (epoch) VALUES (1);
CREATE TABLE configuration_versions (topic text PRIMARY KEY, version bigint NOT NULL, changed_at timestamptz NOT NULL);
INSERT INTO configuration_versions VALUES ('catalogue', 1, now()), ('peers', 1, now());
`;

const ROLLUPS = `
CREATE TABLE customer_activity (
  customer int PRIMARY KEY,
  version bigint NOT NULL,
  changed_at timestamptz NOT NULL,
  first_event_day date,
  last_event_at timestamptz
) WITH (fillfactor = 50);
CREATE TABLE user_calendars (
  quarter date NOT NULL,
  customer int NOT NULL,
  usr int NOT NULL,
  days bit(92) NOT NULL,
  PRIMARY KEY (customer, quarter, usr)
) WITH (fillfactor = 85);
CREATE TABLE user_days (
  day date NOT NULL,
  customer int NOT NULL,
  usr int NOT NULL,
  actions bigint NOT NULL,
  events int NOT NULL,
  f0 int NOT NULL,
  f1 int NOT NULL,
  f2 int NOT NULL,
  f3 int NOT NULL,
  channel "char" NOT NULL,
  PRIMARY KEY (customer, channel, day, usr)
) WITH (fillfactor = 85);
CREATE TABLE user_firsts (
  customer int NOT NULL,
  usr int NOT NULL,
  first_day date NOT NULL,
  first_active_day date,
  PRIMARY KEY (customer, usr)
) WITH (fillfactor = 85);
CREATE TABLE sessions (
  first_at timestamptz NOT NULL,
  last_at timestamptz NOT NULL,
  session bigint NOT NULL,
  customer int NOT NULL,
  usr int NOT NULL,
  start_day date NOT NULL,
  events int NOT NULL,
  actions bigint NOT NULL,
  collaborative boolean NOT NULL,
  PRIMARY KEY (customer, usr, session)
) WITH (fillfactor = 85);
CREATE INDEX sessions_start ON sessions (customer, start_day);
CREATE TABLE usage_metrics (
  actions bigint NOT NULL,
  api_calls bigint NOT NULL,
  day date NOT NULL,
  customer int NOT NULL,
  events int NOT NULL,
  api_events int NOT NULL,
  creations int NOT NULL,
  unmapped int NOT NULL,
  late int NOT NULL,
  hour smallint NOT NULL,
  PRIMARY KEY (customer, day, hour)
) WITH (fillfactor = 70);
CREATE TABLE feature_days (
  uses bigint NOT NULL,
  api_uses bigint NOT NULL,
  day date NOT NULL,
  customer int NOT NULL,
  feature smallint NOT NULL,
  PRIMARY KEY (customer, feature, day)
) WITH (fillfactor = 70);
CREATE TABLE feature_firsts (
  customer int NOT NULL,
  usr int NOT NULL,
  first_day date,
  first_api_day date,
  feature smallint NOT NULL,
  PRIMARY KEY (customer, feature, usr)
) WITH (fillfactor = 90);
CREATE TABLE power_references (
  as_of date NOT NULL,
  period text NOT NULL,
  stale boolean NOT NULL,
  threshold double precision,
  active_users int,
  computed_at timestamptz,
  PRIMARY KEY (as_of, period)
);
CREATE TABLE milestones (
  customer int NOT NULL REFERENCES customers (key),
  key text NOT NULL,
  day date NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (customer, key)
);
CREATE TABLE milestone_scans (
  customer int PRIMARY KEY REFERENCES customers (key),
  through date NOT NULL,
  version bigint NOT NULL
);
`;
