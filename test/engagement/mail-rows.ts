import { randomBytes } from 'node:crypto';
import type { Database } from '@adoption/database';
import { addressOf, type DeliveryMessage, type EngagementKind, type EngagementState, mailSecret } from '@adoption/engagement';

/** What a test wants of an engagement beyond the usual. */
export interface EngagementWish {
  readonly kind?: EngagementKind;
  readonly state?: EngagementState;
  readonly message?: DeliveryMessage;
  readonly quietHours?: boolean;
  readonly zone?: string;
  readonly lastActiveOn?: string | null;
  /** Minutes from now at which the mails are due. */
  readonly dueIn?: number;
  /** Hours from now at which a training begins. */
  readonly startsIn?: number;
}

/** The state of one mail. */
export interface DeliveryRow {
  readonly id: string;
  readonly email: string;
  readonly state: string;
  readonly reason: string | null;
  readonly token: string;
}

/** A zone in which it is about so many o'clock now; it knows no summer time, and its name counts the other way round. */
export function zoneAt(hour: number, now = Date.now()): string {
  const ahead = ((((hour - new Date(now).getUTCHours()) % 24) + 36) % 24) - 12;
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

/** Writes engagements and their mails as they stand after a start. */
export class MailRows {
  private written = 0;

  constructor(private readonly database: Database) {}

  /** An engagement that writes to these addresses; its id. The customer's people are made with it. */
  async engagement(emails: readonly string[], wish: EngagementWish = {}): Promise<string> {
    const {
      kind = 'campaign',
      state = 'sending',
      message = 'message',
      quietHours = true,
      zone = zoneAt(12),
      lastActiveOn = null,
      dueIn = 0,
      startsIn = 24,
    } = wish;
    const name = `customer-${(this.written += 1)}-${randomBytes(4).toString('hex')}`;
    const secret = await mailSecret(this.database);
    const [made] = await this.database.query<{ id: string; key: number; customer: number }>(
      `WITH c AS (INSERT INTO customers (external_id, name, time_zone) VALUES ($1, $1, $2) RETURNING key)
       INSERT INTO engagements (customer, kind, state, name, subject, body, audience, quiet_hours, created_by, created_name, created_at, updated_at, send_at)
       SELECT key, $3, $4, 'Come back', 'We miss you', 'Hello', '{}', $5, 'the specs', 'Lena', now(), now(), now() + make_interval(mins => $6) FROM c RETURNING id, key, customer`,
      [name, zone, kind, state, quietHours, dueIn],
    );
    const { id, key, customer } = made!;
    await this.database.query(
      `WITH u AS (INSERT INTO users (customer, external_id, name, email) SELECT $2, 'u' || n, 'Ann', e FROM unnest($3::text[]) WITH ORDINALITY AS p (e, n) RETURNING key, external_id, email),
       t AS (INSERT INTO engagement_targets (engagement, usr, selected_at, last_active_on) SELECT $1, key, now(), $7::date FROM u)
       INSERT INTO deliveries (engagement, usr, message, email, address, token, due_at)
       SELECT $1, u.key, $6, u.email, p.address, p.token, now() + make_interval(mins => $8)
       FROM u JOIN unnest($4::bytea[], $5::bytea[]) WITH ORDINALITY AS p (address, token, n) ON u.external_id = 'u' || p.n`,
      [key, customer, emails, emails.map((email) => addressOf(email, secret)), emails.map(() => randomBytes(16)), message, lastActiveOn, dueIn],
    );
    if (kind === 'training')
      await this.database.query(
        `INSERT INTO trainings (engagement, starts_at, minutes, time_zone, host_name, host_email) VALUES ($1, now() + make_interval(hours => $3), 45, $2, 'Lena', 'lena@example.com')`,
        [key, zone, startsIn],
      );
    return id;
  }

  /** The mails of an engagement, by address. */
  async of(engagement: string): Promise<DeliveryRow[]> {
    const sql = `
      SELECT d.id, d.email, d.state, d.reason, d.token FROM deliveries d JOIN engagements e ON e.key = d.engagement WHERE e.id = $1 ORDER BY d.email`;
    const rows = await this.database.query<Omit<DeliveryRow, 'token'> & { token: Buffer }>(sql, [engagement]);
    return rows.map((row) => ({ ...row, token: row.token.toString('base64url') }));
  }

  async stateOf(engagement: string): Promise<string> {
    return (await this.database.query<{ state: string }>('SELECT state FROM engagements WHERE id = $1', [engagement]))[0]!.state;
  }

  async setState(engagement: string, state: EngagementState): Promise<void> {
    await this.database.query('UPDATE engagements SET state = $2 WHERE id = $1', [engagement, state]);
  }

  /** Puts the mails of an engagement off, or brings them forward. */
  async due(engagement: string, minutes: number): Promise<void> {
    await this.database.query(
      'UPDATE deliveries SET due_at = now() + make_interval(mins => $2) WHERE engagement = (SELECT key FROM engagements WHERE id = $1)',
      [engagement, minutes],
    );
  }
}
