// DuckDB's answer to the headline figures of a dashboard, straight from the raw events. Days are UTC.
import { API_SLOT } from './synthetic-usage.mjs';

const FIGURES = {
  dau: `SELECT day >= $from AS current, count(*)::DOUBLE / $days AS value FROM (SELECT DISTINCT day, usr FROM events WHERE customer = $customer AND NOT api AND day BETWEEN $before AND $to) GROUP BY 1`,

  active: `SELECT count(DISTINCT usr) FILTER (day BETWEEN $to - 6 AND $to)::INT AS wau, count(DISTINCT usr) FILTER (day BETWEEN $to - 29 AND $to)::INT AS mau,
      count(DISTINCT usr) FILTER (day BETWEEN $to - $days - 6 AND $to - $days)::INT AS "wauBefore", count(DISTINCT usr) FILTER (day BETWEEN $to - $days - 29 AND $to - $days)::INT AS "mauBefore"
    FROM events WHERE customer = $customer AND NOT api AND day BETWEEN $to - $days - 29 AND $to`,

  health: `SELECT count(*) FILTER (ago <= 7)::INT AS active, count(*) FILTER (ago BETWEEN 8 AND 14)::INT AS engaged, count(*) FILTER (ago BETWEEN 15 AND 30)::INT AS "atRisk", count(*) FILTER (ago > 30)::INT AS dormant
    FROM (SELECT usr, date_diff('day', max(day), $to::DATE) + 1 AS ago FROM events WHERE customer = $customer AND NOT api AND day <= $to GROUP BY usr)`,

  features: `SELECT feature::INT AS slot, current, count(*)::INT AS users, count(*) FILTER (days > 1)::INT AS "repeatUsers", sum(uses)::DOUBLE AS uses FROM (
      SELECT feature, day >= $from AS current, usr, count(DISTINCT day) AS days, sum(quantity) AS uses FROM events WHERE customer = $customer AND (NOT api OR feature = ${API_SLOT}) AND day BETWEEN $before AND $to GROUP BY ALL) GROUP BY ALL`,

  sessions: `SELECT day >= $from AS current, count(*)::INT AS sessions, avg(epoch_ms(last) - epoch_ms(first)) / 1000 AS seconds FROM (
      SELECT min(moment) AS first, max(moment) AS last, min(day) AS day FROM events WHERE customer = $customer AND NOT api AND session <> 0 AND day BETWEEN $before AND $to GROUP BY usr, session) GROUP BY 1`,

  timeToFeature: `SELECT feature::INT AS slot, day, count(*)::INT AS users FROM (SELECT feature, usr, min(day) AS day FROM events WHERE customer = $customer AND NOT api AND day <= $to GROUP BY ALL) GROUP BY ALL`,
};

const date = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** One answer: `{figure: rows}` for the N days that end on `to` (days since 1970). */
export async function duckFigures(connection, { customer, to, days }) {
  const values = {
    customer: String(customer),
    to: `DATE '${date(to)}'`,
    from: `DATE '${date(to - days + 1)}'`,
    before: `DATE '${date(to - 2 * days + 1)}'`,
    days: String(days),
  };
  const answer = {};
  for (const [name, sql] of Object.entries(FIGURES)) {
    const bound = sql.replace(/\$(\w+)/g, (_, parameter) => values[parameter]);
    answer[name] = (await connection.runAndReadAll(bound)).getRowObjectsJson();
  }
  return answer;
}

/** Figures in which a dashboard and DuckDB differ, as text; empty when they agree. */
export function differences(dashboard, duck, keyOfSlot) {
  const found = [];
  const same = (name, ours, theirs) => {
    if (!(Math.abs(ours - theirs) <= 1e-6 * Math.max(1, Math.abs(theirs)))) found.push(`${name}: ${ours}, DuckDB ${theirs}`);
  };
  const now = (rows) => rows.find((row) => row.current);
  const { userMetrics, featureAdoption, engagementDepth } = dashboard;
  same('dau', userMetrics.dau.value, now(duck.dau).value);
  same('wau', userMetrics.wau.value, duck.active[0].wau);
  same('mau', userMetrics.mau.value, duck.active[0].mau);
  for (const group of ['active', 'engaged', 'atRisk', 'dormant']) same(`health.${group}`, userMetrics.health[group], duck.health[0][group]);
  same('sessions', engagementDepth.totals.sessions, now(duck.sessions).sessions);
  same('sessionDuration', userMetrics.sessionDuration.value, now(duck.sessions).seconds);
  for (const row of duck.features.filter((feature) => feature.current)) {
    const ours = featureAdoption.find((feature) => feature.key === keyOfSlot(row.slot));
    for (const figure of ['users', 'repeatUsers', 'uses']) same(`${ours.key}.${figure}`, ours[figure], row[figure]);
  }
  return found;
}
