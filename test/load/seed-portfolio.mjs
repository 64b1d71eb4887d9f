// Many accounts with daily snapshots and open recommendations, written straight into the database: what the portfolio reads.
import { FEATURES } from './synthetic-usage.mjs';

const SEGMENTS = ['Enterprise', 'Mid-Market', 'SMB', 'Strategic', null];
const INDUSTRIES = ['SaaS', 'Finance', 'Healthcare', 'Retail', 'Manufacturing', 'Education'];
const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'America/Los_Angeles', 'Asia/Kolkata', 'Asia/Tokyo', null];
/** Days of history of each period; the small curves look back 77 days. */
const HISTORY = { '30d': 92, '7d': 16, '90d': 16, all: 16 };
export const CSMS = Array.from({ length: 40 }, (_, n) => `csm-${n}@example.com`);

/** A number in 0–1 that some columns decide, in SQL: the same in every run. */
const chance = (columns) => `((hashint8extended((${columns})::bigint, 7) & 1048575) / 1048575.0)`;

/** Writes the accounts and everything the portfolio shows of them; every thirtieth account lacks its last day, every 300th three, every twentieth snapshot is stale. */
export async function seedPortfolio(database, accounts) {
  await database.query('INSERT INTO features (slot, key, name, tier) SELECT slot, key, name, tier FROM json_populate_recordset(NULL::features, $1)', [
    JSON.stringify(FEATURES.map(({ slot, key, name, tier }) => ({ slot, key, name, tier }))),
  ]);
  await database.query(
    `INSERT INTO people (id, email, name, role, created_at, updated_at) SELECT gen_random_uuid(), e, 'Person ' || e, 'csm', now(), now() FROM unnest($1::text[]) e`,
    [CSMS],
  );
  await database.query(
    `INSERT INTO customers (external_id, name, segment, industry, time_zone, csm_email)
     SELECT 'account-' || n, 'Account ' || md5(n::text), ($2::text[])[1 + n % 5], ($3::text[])[1 + n % 6], ($4::text[])[1 + n % 7], CASE WHEN n % 23 > 0 THEN ($5::text[])[1 + n % 40] END
     FROM generate_series(1, $1::int) n`,
    [accounts, SEGMENTS, INDUSTRIES, ZONES, CSMS],
  );
  // A contract a year, renewed on any day; those of every seventeenth account have ended.
  await database.query(
    `INSERT INTO contracts (customer, external_id, starts_on, ends_on, seats)
     SELECT key, 'year-' || year, began, began + 364, 100
     FROM customers, generate_series(0, 2) year, LATERAL (SELECT current_date - key % 365 - 365 * (year + CASE WHEN key % 17 = 0 THEN 1 ELSE 0 END) AS began) d`,
  );
  for (const [period, days] of Object.entries(HISTORY)) await seedSnapshots(database, period, days);
  await database.query(
    `INSERT INTO recommendations (customer, rule, subject, status, title, evidence, impact, expected_gain, rank, gap, applies, first_seen_at, seen_at)
     SELECT key, CASE WHEN n < 6 THEN 'unused-feature' WHEN n = 6 THEN 'dormant-users' ELSE 'unactivated-seats' END,
       CASE WHEN n < 6 THEN 'feature-' || 1 + (key * 7 + n * 3) % 20 ELSE 'account' END, CASE WHEN (key + n) % 9 = 0 THEN 'dismissed' ELSE 'open' END,
       'A title', 'Some evidence', 'medium', 8 * ${chance('key * 31 + n')}, n, 60 * ${chance('key * 37 + n')}, true, now(), now()
     FROM customers, generate_series(1, 7) n ON CONFLICT DO NOTHING`,
  );
  await database.query('ANALYZE');
}

async function seedSnapshots(database, period, days) {
  await database.query(
    `INSERT INTO adoption_snapshots (as_of, period, formula_version, customer, token, stale, computed_at, score, delta, points, delta_points, coverage, user_activation, feature_breadth,
       dau_of_licensed, wau_of_licensed, mau_of_licensed, power_user_share, api_usage, feature_stickiness, actions_per_session, session_seconds, dormant_share, licensed_users,
       seat_users, ever_active, dormant_users, dormant_before, recovered, mau, feature_usage, feature_health)
     SELECT current_date - day, $1, 1, key, 1, day < 4 AND key % 20 = 1, now(), CASE WHEN key % 25 > 0 THEN 100 * score END, CASE WHEN key % 25 > 0 THEN 20 * score - 10 END,
       ARRAY[score, score, score, score, score], ARRAY[score, score, score, score, score], 1, 100 * score, 100 * score,
       score, score, score, score, score, score, score, score, 30 * score, 100, 100, 90, (27 * score)::int, 20, (20 * score)::int, 60,
       array_fill(score, ARRAY[20]), substr(repeat('hlunhhulhnlhuhlnhlu', 3), 1 + key % 19, 20)
     FROM (SELECT key, day, ${chance('key * 1000 + $2::int - day / 10')} AS score FROM customers, generate_series(1, $2::int) day WHERE (day > 1 OR key % 30 > 0) AND (day > 3 OR key % 300 > 0)) s ORDER BY day DESC, key`,
    [period, days],
  );
}
