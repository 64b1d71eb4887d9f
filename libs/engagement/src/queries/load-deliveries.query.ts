import type { Queryable } from '@adoption/database';
import type { DeliveryFacts, TrainingFacts } from '../delivery-facts';

const SQL = `
SELECT d.id, d.message, d.sequence, d.token, d.email, d.attempts, d.silences, u.name, t.last_active_on AS "lastActiveOn", c.name AS customer, c.time_zone AS zone, c.csm_email AS "csmEmail",
  e.id AS engagement, e.kind, e.name AS title, e.subject, e.body, e.link_url AS "linkUrl", f.name AS feature, e.created_name AS sender, p.email AS "senderEmail",
  r.starts_at AS "startsAt", r.minutes, r.time_zone AS "timeZone", r.host_name AS "hostName", r.host_email AS "hostEmail", r.note
FROM deliveries d JOIN users u ON u.key = d.usr JOIN engagements e ON e.key = d.engagement JOIN customers c ON c.key = e.customer
LEFT JOIN engagement_targets t ON t.engagement = d.engagement AND t.usr = d.usr LEFT JOIN features f ON f.slot = e.feature
LEFT JOIN trainings r ON r.engagement = e.key LEFT JOIN people p ON p.id::text = e.created_by
WHERE d.key = ANY ($1::bigint[]) ORDER BY d.due_at, d.key`;

interface Row extends Omit<TrainingFacts, 'startsAt'>, Pick<DeliveryFacts, 'id' | 'message' | 'sequence'> {
  readonly token: Buffer;
  readonly email: string;
  readonly attempts: number;
  readonly silences: number;
  readonly name: string | null;
  readonly lastActiveOn: string | null;
  readonly customer: string;
  readonly zone: string | null;
  readonly csmEmail: string | null;
  readonly engagement: string;
  readonly kind: DeliveryFacts['engagement']['kind'];
  readonly title: string;
  readonly subject: string;
  readonly body: string;
  readonly linkUrl: string | null;
  readonly feature: string | null;
  readonly sender: string;
  readonly senderEmail: string | null;
  readonly startsAt: Date | null;
  readonly [column: string]: unknown;
}

/** What mails are written from. @param zone of customers that name none */
export async function loadDeliveries(
  database: Queryable,
  keys: readonly number[],
  zone: string,
): Promise<(DeliveryFacts & { readonly attempts: number; readonly silences: number })[]> {
  return (await database.query<Row>(SQL, [keys], 'load-deliveries')).map((row) => ({
    id: row.id,
    message: row.message,
    sequence: row.sequence,
    attempts: row.attempts,
    silences: row.silences,
    token: row.token.toString('base64url'),
    recipient: { name: row.name, email: row.email, lastActiveOn: row.lastActiveOn },
    customer: { name: row.customer, timeZone: row.zone ?? zone, csmEmail: row.csmEmail },
    engagement: {
      id: row.engagement,
      kind: row.kind,
      name: row.title,
      subject: row.subject,
      body: row.body,
      linkUrl: row.linkUrl,
      featureName: row.feature,
      senderName: row.sender,
      senderEmail: row.senderEmail,
    },
    training: row.startsAt === null ? null : { ...trainingOf(row), startsAt: row.startsAt },
  }));
}

const trainingOf = ({ minutes, timeZone, hostName, hostEmail, note }: Row): Omit<TrainingFacts, 'startsAt'> => ({
  minutes,
  timeZone,
  hostName,
  hostEmail,
  note,
});
