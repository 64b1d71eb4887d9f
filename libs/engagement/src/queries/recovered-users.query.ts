import type { Transaction } from '@adoption/database';
import { CONTACT_RULES } from '../contact-rules';
import type { ChosenPerson } from '../outcome-of';
import { CALLED_OFF, TELLING } from './called-off';

// Of engagements ($1), with a default zone ($2), for so many days ($3). On the day of the mail only what came after it counts, which sessions know to the moment; on the days after, the calendars do. Who was not written to
// because the engagement was called off was not treated, and is left out. Whoever else was not written to has as many days as those who were: until so long after
// the usual mail of the engagement, so that mails which leave late give nobody more time to come back by themselves. Of a campaign they count from its start, since who
// comes back between it and the mail is not written to; of anything else from the usual mail.
export const CHOSEN_PEOPLE = `
WITH usual AS (
  SELECT engagement, percentile_disc(0.5) WITHIN GROUP (ORDER BY ended_at) AS at FROM deliveries
  WHERE engagement = ANY ($1::int[]) AND state = 'sent' AND ${TELLING} GROUP BY engagement),
chosen AS (
  SELECT e.key AS engagement, e.customer, t.usr, t.held_out, d.sent_at, n.at AS usual_at, coalesce(c.time_zone, $2) AS zone,
    CASE WHEN d.sent_at IS NOT NULL THEN d.sent_at WHEN t.held_out OR NOT coalesce(d.waiting, false) THEN CASE WHEN e.kind = 'campaign' THEN e.started_at ELSE coalesce(n.at, e.started_at) END END AS since
  FROM engagements e JOIN customers c ON c.key = e.customer JOIN engagement_targets t ON t.engagement = e.key LEFT JOIN usual n ON n.engagement = e.key
    LEFT JOIN LATERAL (SELECT min(ended_at) FILTER (WHERE state = 'sent') AS sent_at, bool_or(state IN ('pending', 'sending')) AS waiting,
      ${CALLED_OFF} AS called_off
      FROM deliveries WHERE engagement = e.key AND usr = t.usr AND ${TELLING}) d ON true
  WHERE e.key = ANY ($1::int[]) AND NOT coalesce(d.called_off, false)),
measured AS (SELECT *, (since AT TIME ZONE zone)::date AS day,
  (CASE WHEN sent_at IS NULL THEN greatest(since, usual_at) ELSE since END AT TIME ZONE zone)::date AS counted_from FROM chosen WHERE since IS NOT NULL
  UNION ALL SELECT *, NULL, NULL FROM chosen WHERE since IS NULL)
SELECT m.engagement, m.zone, m.held_out AS "heldOut", m.sent_at IS NOT NULL AS reached, m.counted_from AS since, coalesce(same.day, later.day) AS "backOn"
FROM measured m
  LEFT JOIN LATERAL (SELECT m.day WHERE EXISTS (
    SELECT FROM sessions s WHERE s.customer = m.customer AND s.usr = m.usr AND s.last_at > m.since AND s.start_day BETWEEN m.day - 1 AND m.day)) same ON true
  LEFT JOIN LATERAL (SELECT min(d::date) AS day FROM generate_series(m.day + 1, m.counted_from + $3::int, interval '1 day') d
    JOIN user_calendars u ON u.customer = m.customer AND u.usr = m.usr AND u.quarter = date_trunc('quarter', d)::date
    WHERE get_bit(u.days, d::date - u.quarter) = 1) later ON true`;

const SQL = `SELECT "heldOut", reached, since, "backOn" FROM (${CHOSEN_PEOPLE}) p`;

/** Everybody whom an engagement chose, from when they are measured and when they came back. @param engagement its key */
export const recoveredUsers = (transaction: Transaction, engagement: number, defaultZone: string): Promise<ChosenPerson[]> =>
  transaction.read<ChosenPerson & Record<string, unknown>>('recovered-users', SQL, [[engagement], defaultZone, CONTACT_RULES.recoveryDays]);
