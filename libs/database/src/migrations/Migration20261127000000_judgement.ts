import { Migration } from '@mikro-orm/migrations';

/** Jobs whose rows are the truth, daily snapshots of every account, recommendations with their life, versioned settings, names as people type them. */
export class Migration20261127000000_judgement extends Migration {
  override up(): void {
    for (const statement of [JOBS, SNAPSHOTS, RECOMMENDATIONS, SETTINGS, NAMES].join('').split(';\n')) {
      if (statement.trim()) this.addSql(statement);
    }
  }
}

// A row is both the work and its outbox entry: whoever accepts work inserts it in the transaction of the work's own rows.
const JOBS = `
CREATE TABLE jobs (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  kind text NOT NULL,
  state text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
  subject jsonb NOT NULL DEFAULT '{}',
  customer int REFERENCES customers (key),
  requested_by text NOT NULL,
  singleton text,
  idempotency_key text,
  request_hash text,
  position jsonb,
  done int NOT NULL DEFAULT 0,
  total int,
  result jsonb,
  error jsonb,
  attempts int NOT NULL DEFAULT 0,
  due_at timestamptz NOT NULL DEFAULT now(),
  rung_at timestamptz,
  lease uuid,
  leased_until timestamptz,
  version bigint NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  started_at timestamptz,
  ended_at timestamptz
);
CREATE INDEX jobs_due ON jobs (due_at) WHERE state IN ('queued', 'running');
CREATE INDEX jobs_recent ON jobs (created_at DESC, id DESC);
CREATE INDEX jobs_ended ON jobs (ended_at) WHERE ended_at IS NOT NULL;
CREATE UNIQUE INDEX jobs_singleton ON jobs (kind, singleton) WHERE singleton IS NOT NULL AND state IN ('queued', 'running');
CREATE UNIQUE INDEX jobs_idempotency ON jobs (requested_by, idempotency_key) WHERE idempotency_key IS NOT NULL;
`;

// A computation announces itself, counts, and is kept only if its announcement still stands: a write of the account takes it away.
// Figures are those of the account's dashboard with the same day and period. Feature columns are indexed by the feature's slot;
// `feature_health` holds a letter for each slot: h healthy, l low, u unused, n not in the plan, a blank where no feature has the slot.
// `dormant_before` are the seat users dormant on the day before the period, `recovered` those of them active in it; null for 'all'.
const SNAPSHOTS = `
CREATE SEQUENCE adoption_snapshot_tokens;
CREATE TABLE adoption_snapshots (
  as_of date NOT NULL,
  period text NOT NULL CHECK (period IN ('7d', '30d', '90d', 'all')),
  formula_version int NOT NULL,
  customer int NOT NULL REFERENCES customers (key),
  token bigint,
  announced bigint,
  stale boolean NOT NULL,
  computed_at timestamptz,
  catalogue_version bigint,
  power_threshold double precision,
  days_of_use int,
  score double precision,
  delta double precision,
  points double precision[],
  delta_points double precision[],
  coverage double precision,
  user_activation double precision,
  feature_breadth double precision,
  dau_of_licensed double precision,
  wau_of_licensed double precision,
  mau_of_licensed double precision,
  power_user_share double precision,
  api_usage double precision,
  feature_stickiness double precision,
  actions_per_session double precision,
  session_seconds double precision,
  dormant_share double precision,
  licensed_users double precision,
  seat_users int,
  ever_active int,
  dormant_users int,
  dormant_before int,
  recovered int,
  mau int,
  feature_usage double precision[],
  feature_health text,
  PRIMARY KEY (as_of, period, formula_version, customer)
) WITH (fillfactor = 70);
CREATE INDEX adoption_snapshots_fresh ON adoption_snapshots (as_of) WHERE NOT stale OR announced IS NOT NULL;
CREATE INDEX adoption_snapshots_customer ON adoption_snapshots (customer, as_of);
`;

const RECOMMENDATIONS = `
CREATE TABLE recommendations (
  customer int NOT NULL REFERENCES customers (key),
  rule text NOT NULL,
  subject text NOT NULL,
  status text NOT NULL CHECK (status IN ('open', 'snoozed', 'dismissed', 'in_progress', 'done', 'resolved')),
  reason text,
  snoozed_until date,
  decided_by text,
  decided_at timestamptz,
  title text NOT NULL,
  evidence text NOT NULL,
  impact text NOT NULL CHECK (impact IN ('high', 'medium', 'low')),
  expected_gain double precision,
  rank int NOT NULL,
  gap double precision,
  applies boolean NOT NULL,
  first_seen_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  resolved_at timestamptz,
  PRIMARY KEY (customer, rule, subject)
);
CREATE INDEX recommendations_applying ON recommendations (rule, subject) WHERE applies;
CREATE TABLE recommendation_scans (
  customer int PRIMARY KEY REFERENCES customers (key),
  through date NOT NULL,
  snapshot bigint NOT NULL,
  scanned_at timestamptz NOT NULL
);
`;

const SETTINGS = `
CREATE TABLE setting_versions (
  topic text NOT NULL CHECK (topic IN ('score', 'thresholds', 'feature_cutoffs')),
  version int NOT NULL,
  value jsonb NOT NULL,
  author text NOT NULL,
  reason text NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (topic, version)
);
INSERT INTO configuration_versions VALUES ('score', 1, now()), ('thresholds', 1, now());
`;

// A name as people type it: lower case, without accents and punctuation, "&" as good as "and", a space around every word. Questions are folded
// the same way. The index of whole names holds hashes: a name may be longer than a row of a B-tree. Names are read far more often than written.
const NAMES = `
ALTER TABLE customers ADD COLUMN name_words text GENERATED ALWAYS AS (' ' || btrim(regexp_replace(regexp_replace(regexp_replace(
  lower(normalize(name, NFKD)), '[\\u0300-\\u036f''’‘ʼ\`]', '', 'g'), '[^[:alnum:]]+', ' ', 'g'), ' and ', ' ', 'g')) || ' ') STORED;
CREATE INDEX customers_name_words ON customers USING gin (name_words gin_trgm_ops) WITH (fastupdate = off);
CREATE INDEX customers_whole_name ON customers USING hash (replace(name_words, ' ', ''));
`;
