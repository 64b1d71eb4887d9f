import type { Client } from 'pg';

/** Raw rows as they lie in the database. Days are local calendar days as whole days since 1970-01-01, cut by PostgreSQL; instants are milliseconds. */
export interface RawEvent {
  usr: number;
  /** '0' without a session id. */
  session: string;
  at: number;
  day: number;
  hour: number;
  /** Slot of the feature; null: unmapped. */
  feature: number | null;
  channel: 'u' | 'a';
  kind: 'u' | 'c' | 'o';
  quantity: number;
  late: boolean;
}

export interface RawUser {
  key: number;
  signedUp: number | null;
  deactivated: number | null;
}

export interface RawFeature {
  slot: number;
  key: string;
  name: string;
  tier: 'core' | 'advanced' | 'power';
  kind: 'ui' | 'api';
  mustHave: boolean;
  availableFrom: number | null;
  archivedOn: number | null;
  percent: number | null;
  users: number | null;
  days: number | null;
  action: string | null;
  valueProposition: string | null;
  minutesSaved: { low: number; likely: number; high: number; source: string } | null;
  benefitClaim: { text: string; source: string } | null;
}

/** What a person has decided about a recommendation, as it is kept. */
export interface RawDecision {
  rule: string;
  subject: string;
  status: 'open' | 'snoozed' | 'dismissed' | 'in_progress' | 'done' | 'resolved';
  reason: string | null;
  /** Local day on which a snoozed one comes back. */
  until: number | null;
}

export interface RawEntitlement {
  metric: string;
  validFrom: number | null;
  entitled: number | null;
  features: string[];
}

export interface RawAccount {
  key: number;
  id: string;
  externalId: string;
  name: string;
  segment: string | null;
  industry: string | null;
  zone: string;
  goLive: number | null;
  today: number;
  csmEmail: string | null;
  /** In order of time; events of internal users are left out. */
  events: RawEvent[];
  /** Without internal users. */
  users: RawUser[];
  entitlements: RawEntitlement[];
  contracts: { starts: number; ends: number; seats: number }[];
  gauges: { metric: string; day: number; value: number }[];
  /** Local day on which each refused event that named the account was received. */
  rejectedOn: number[];
}

const DAY = (expression: string): string => `(${expression} - DATE '1970-01-01')`;
const LOCAL = (column: string): string => `(${column} AT TIME ZONE $2)`;

/** Every account with everything that was ever recorded about it. */
export async function readAccounts(client: Client, defaultZone: string): Promise<RawAccount[]> {
  const rows = async <T>(sql: string, values: unknown[]): Promise<T[]> => (await client.query(sql, values)).rows as T[];
  const customers = await rows<Omit<RawAccount, 'events' | 'users' | 'entitlements' | 'contracts' | 'gauges' | 'rejectedOn'>>(
    `SELECT key, id, external_id AS "externalId", name, segment, industry, coalesce(time_zone, $1) AS zone, ${DAY('go_live_on')} AS "goLive",
       ${DAY('(now() AT TIME ZONE coalesce(time_zone, $1))::date')} AS today, lower(csm_email) AS "csmEmail" FROM customers ORDER BY external_id`,
    [defaultZone],
  );
  const accounts: RawAccount[] = [];
  for (const customer of customers) {
    accounts.push({
      ...customer,
      events: await rows<RawEvent>(
        `SELECT e.usr, e.session::text AS session, (extract(epoch FROM e.occurred_at) * 1000)::double precision AS at, ${DAY(`${LOCAL('e.occurred_at')}::date`)} AS day,
           extract(hour FROM ${LOCAL('e.occurred_at')})::int AS hour, e.feature::int AS feature, e.channel::text AS channel, e.kind::text AS kind, e.quantity, e.late
         FROM usage_events e JOIN users u ON u.key = e.usr WHERE e.customer = $1 AND NOT u.internal ORDER BY e.occurred_at`,
        [customer.key, customer.zone],
      ),
      users: await rows<RawUser>(
        `SELECT key, ${DAY(`${LOCAL('signed_up_at')}::date`)} AS "signedUp", ${DAY(`${LOCAL('deactivated_at')}::date`)} AS deactivated FROM users WHERE customer = $1 AND NOT internal`,
        [customer.key, customer.zone],
      ),
      entitlements: await rows<RawEntitlement>(
        `SELECT metric, CASE WHEN valid_from = '-infinity' THEN NULL ELSE ${DAY(`nullif(valid_from, '-infinity')`)} END AS "validFrom", entitled, features FROM entitlements WHERE customer = $1`,
        [customer.key],
      ),
      contracts: await rows(`SELECT ${DAY('starts_on')} AS starts, ${DAY('ends_on')} AS ends, seats FROM contracts WHERE customer = $1`, [customer.key]),
      gauges: await rows(`SELECT metric, ${DAY('day')} AS day, value FROM usage_gauges WHERE customer = $1 ORDER BY day`, [customer.key]),
      rejectedOn: (
        await rows<{ day: number }>(`SELECT ${DAY(`${LOCAL('received_at')}::date`)} AS day FROM rejected_events WHERE customer = $1`, [
          customer.key,
          customer.zone,
        ])
      ).map((row) => row.day),
    });
  }
  return accounts;
}

/** The local day it is now. */
export async function readToday(client: Client, zone: string): Promise<number> {
  const { rows } = await client.query<{ today: number }>(`SELECT ${DAY('(now() AT TIME ZONE $1)::date')} AS today`, [zone]);
  return rows[0]!.today;
}

/** The catalogue in its order. */
export async function readFeatures(client: Client): Promise<RawFeature[]> {
  const { rows } = await client.query(
    `SELECT slot::int AS slot, key, name, tier, kind, coalesce(must_have, tier = 'core') AS "mustHave", ${DAY('available_from')} AS "availableFrom", ${DAY('archived_on')} AS "archivedOn",
       cutoff_percent AS percent, cutoff_users AS users, cutoff_days AS days, action, value_proposition AS "valueProposition",
       minutes_saved AS "minutesSaved", benefit_claim AS "benefitClaim" FROM features ORDER BY position NULLS LAST, slot`,
  );
  return rows as RawFeature[];
}

export async function readDecisions(client: Client, customer: number): Promise<RawDecision[]> {
  const { rows } = await client.query(`SELECT rule, subject, status, reason, ${DAY('snoozed_until')} AS until FROM recommendations WHERE customer = $1`, [
    customer,
  ]);
  return rows as RawDecision[];
}
