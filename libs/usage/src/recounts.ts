/**
 * What each rollup must hold for one customer, counted from the raw events by plain SQL that shares nothing with the fold
 * of the writer. Parameters: $1 customer, $2 zone, $3 first local day whose raw events all exist ('-infinity' when nothing
 * was ever dropped). Rows of earlier days are kept as they are.
 */
export interface Recount {
  readonly table: string;
  readonly columns: readonly string[];
  /** Which stored rows the recount speaks for (the rest stays untouched). */
  readonly scope: string;
  readonly sql: string;
}

/** The customer's countable events with their local time. */
const EVENTS = `events AS (
  SELECT e.*, (e.occurred_at AT TIME ZONE $2)::date AS day, extract(hour FROM e.occurred_at AT TIME ZONE $2)::smallint AS hour
  FROM usage_events e JOIN users u ON u.key = e.usr AND NOT u.internal
  WHERE e.customer = $1 AND (e.occurred_at AT TIME ZONE $2)::date >= $3::date)`;

const featureWord = (word: number): string => `coalesce(bit_or(CASE WHEN feature / 32 = ${word} THEN 1 << (feature % 32) END), 0)`;

export const RECOUNTS: readonly Recount[] = [
  {
    table: 'user_calendars',
    columns: ['customer', 'quarter', 'usr', 'days'],
    scope: "quarter + interval '3 months' > $3::date",
    sql: `WITH ${EVENTS}, active AS (SELECT DISTINCT usr, day, date_trunc('quarter', day)::date AS quarter FROM events WHERE channel = 'u'),
      kept AS (
        SELECT c.usr, c.quarter, c.days & (repeat('1', LEAST(92, GREATEST(0, CASE WHEN isfinite($3::date) THEN $3::date - c.quarter ELSE 0 END))) || repeat('0', 92 - LEAST(92, GREATEST(0, CASE WHEN isfinite($3::date) THEN $3::date - c.quarter ELSE 0 END))))::bit(92) AS days
        FROM user_calendars c JOIN users u ON u.key = c.usr AND NOT u.internal WHERE c.customer = $1 AND c.quarter + interval '3 months' > $3::date)
      SELECT $1::int AS customer, quarter, usr, bit_or(days) AS days FROM (
        SELECT usr, quarter, set_bit(repeat('0', 92)::bit(92), day - quarter, 1) AS days FROM active
        UNION ALL SELECT usr, quarter, days FROM kept WHERE bit_count(days) > 0) parts
      GROUP BY usr, quarter`,
  },
  {
    table: 'user_days',
    columns: ['customer', 'channel', 'day', 'usr', 'actions', 'events', 'f0', 'f1', 'f2', 'f3'],
    scope: 'day >= $3::date',
    sql: `WITH ${EVENTS} SELECT $1::int AS customer, channel, day, usr, sum(quantity)::bigint AS actions, count(*)::int AS events,
      ${[0, 1, 2, 3].map((word) => `${featureWord(word)} AS f${word}`).join(', ')} FROM events GROUP BY channel, day, usr`,
  },
  {
    table: 'user_firsts',
    columns: ['customer', 'usr', 'first_day', 'first_active_day'],
    scope: '$3::date IS NOT NULL',
    sql: `WITH ${EVENTS} SELECT $1::int AS customer, usr, min(first_day) AS first_day, min(first_active_day) AS first_active_day FROM (
        SELECT usr, min(day) AS first_day, min(day) FILTER (WHERE channel = 'u') AS first_active_day FROM events GROUP BY usr
        UNION ALL SELECT f.usr, f.first_day, CASE WHEN f.first_active_day < $3::date THEN f.first_active_day END FROM user_firsts f JOIN users u ON u.key = f.usr AND NOT u.internal
          WHERE f.customer = $1 AND f.first_day < $3::date) parts GROUP BY usr`,
  },
  {
    table: 'sessions',
    columns: ['customer', 'usr', 'session', 'first_at', 'last_at', 'start_day', 'events', 'actions', 'collaborative'],
    scope: 'start_day >= $3::date',
    sql: `WITH ${EVENTS}, human AS (SELECT * FROM events WHERE channel = 'u'),
      named AS (SELECT usr, session, min(occurred_at) AS first_at, max(occurred_at) AS last_at, count(*)::int AS events, sum(quantity)::bigint AS actions, bool_or(kind = 'o') AS collaborative
        FROM human WHERE session <> 0 GROUP BY usr, session),
      gaps AS (SELECT *, CASE WHEN occurred_at - lag(occurred_at) OVER w < interval '30 minutes' THEN 0 ELSE 1 END AS opens
        FROM human WHERE session = 0 WINDOW w AS (PARTITION BY usr, day ORDER BY occurred_at, key)),
      numbered AS (SELECT *, sum(opens) OVER (PARTITION BY usr, day ORDER BY occurred_at, key) AS n FROM gaps),
      derived AS (SELECT usr, -((day - DATE '1970-01-01') * 64 + n - 1) - 1 AS session, min(occurred_at) AS first_at, max(occurred_at) AS last_at, count(*)::int AS events,
        sum(quantity)::bigint AS actions, bool_or(kind = 'o') AS collaborative FROM numbered GROUP BY usr, day, n)
      SELECT $1::int AS customer, usr, session::bigint AS session, first_at, last_at, (first_at AT TIME ZONE $2)::date AS start_day, events, actions, collaborative
      FROM (SELECT * FROM named UNION ALL SELECT * FROM derived) all_sessions
      WHERE NOT EXISTS (SELECT FROM sessions s WHERE s.customer = $1 AND s.usr = all_sessions.usr AND s.session = all_sessions.session AND s.start_day < $3::date)`,
  },
  {
    table: 'usage_metrics',
    columns: ['customer', 'day', 'hour', 'events', 'actions', 'api_events', 'api_calls', 'creations', 'unmapped', 'late'],
    scope: 'day >= $3::date',
    sql: `WITH ${EVENTS} SELECT $1::int AS customer, day, hour, count(*) FILTER (WHERE channel = 'u')::int AS events,
      coalesce(sum(quantity) FILTER (WHERE channel = 'u'), 0)::bigint AS actions, count(*) FILTER (WHERE channel = 'a')::int AS api_events,
      coalesce(sum(quantity) FILTER (WHERE channel = 'a'), 0)::bigint AS api_calls, count(*) FILTER (WHERE channel = 'u' AND kind = 'c')::int AS creations,
      count(*) FILTER (WHERE feature IS NULL)::int AS unmapped, count(*) FILTER (WHERE late)::int AS late FROM events GROUP BY day, hour`,
  },
  {
    table: 'feature_days',
    columns: ['customer', 'feature', 'day', 'uses', 'api_uses'],
    scope: 'day >= $3::date',
    sql: `WITH ${EVENTS} SELECT $1::int AS customer, feature, day, coalesce(sum(quantity) FILTER (WHERE channel = 'u'), 0)::bigint AS uses,
      coalesce(sum(quantity) FILTER (WHERE channel = 'a'), 0)::bigint AS api_uses FROM events WHERE feature IS NOT NULL GROUP BY feature, day`,
  },
  {
    table: 'feature_firsts',
    columns: ['customer', 'feature', 'usr', 'first_day', 'first_api_day'],
    scope: '$3::date IS NOT NULL',
    sql: `WITH ${EVENTS} SELECT $1::int AS customer, feature, usr, min(first_day) AS first_day, min(first_api_day) AS first_api_day FROM (
        SELECT feature, usr, min(day) FILTER (WHERE channel = 'u') AS first_day, min(day) FILTER (WHERE channel = 'a') AS first_api_day FROM events WHERE feature IS NOT NULL GROUP BY feature, usr
        UNION ALL SELECT f.feature, f.usr, CASE WHEN f.first_day < $3::date THEN f.first_day END, CASE WHEN f.first_api_day < $3::date THEN f.first_api_day END
          FROM feature_firsts f JOIN users u ON u.key = f.usr AND NOT u.internal WHERE f.customer = $1 AND (f.first_day < $3::date OR f.first_api_day < $3::date)) parts GROUP BY feature, usr`,
  },
];

/** First human day and last event of the customer; $3 as above. */
export const ACTIVITY_RECOUNT = `WITH ${EVENTS} SELECT LEAST(min(day) FILTER (WHERE channel = 'u'), (SELECT CASE WHEN first_event_day < $3::date THEN first_event_day END FROM customer_activity WHERE customer = $1)) AS first_event_day,
  max(occurred_at) AS last_event_at FROM events`;
