import type { Database } from '@adoption/database';

/** What became of one person's mail. */
export interface TargetRow {
  readonly user: string;
  readonly heldOut?: boolean;
  /** State of the delivery; left out: none was made. */
  readonly state?: 'pending' | 'sent' | 'failed' | 'suppressed' | 'unknown';
  readonly reason?: string;
  readonly endedAt?: string;
}

export interface EngagementRow {
  readonly customer: string;
  readonly kind: 'campaign' | 'training' | 'guide';
  readonly state?: string;
  readonly feature?: string;
  readonly startedAt: string | null;
  /** Of a training. */
  readonly startsAt?: string;
  readonly targets?: readonly TargetRow[];
  readonly attendance?: Readonly<Record<string, boolean>>;
}

/** Writes an engagement as it stands after its mails went out; returns its UUID. Usage is never written like this: it comes as events. */
export async function writeEngagement(database: Database, row: EngagementRow): Promise<string> {
  const [engagement] = await database.query<{ key: number; id: string; customer: number }>(
    `INSERT INTO engagements (customer, kind, state, name, feature, subject, body, audience, created_by, created_name, created_at, updated_at, started_at)
     SELECT c.key, $2, $3, 'Test', (SELECT slot FROM features WHERE key = $4), '', '', '{}', 'test', 'Test', coalesce($5::timestamptz, now()), now(), $5
     FROM customers c WHERE c.external_id = $1 RETURNING key, id, customer`,
    [row.customer, row.kind, row.state ?? 'sent', row.feature ?? null, row.startedAt],
  );
  const { key, id, customer } = engagement!;
  if (row.startsAt !== undefined)
    await database.query(
      `INSERT INTO trainings (engagement, starts_at, minutes, time_zone, host_name, host_email) VALUES ($1, $2, 45, 'UTC', 'Host', 'host@example.com')`,
      [key, row.startsAt],
    );
  for (const { user, heldOut = false, state, reason = null, endedAt = null } of row.targets ?? []) {
    await database.query(
      'INSERT INTO engagement_targets (engagement, usr, held_out, selected_at) SELECT $1, key, $4, now() FROM users WHERE customer = $2 AND external_id = $3',
      [key, customer, user, heldOut],
    );
    if (state !== undefined)
      await database.query(
        `INSERT INTO deliveries (engagement, usr, message, email, address, token, state, reason, due_at, ended_at)
         SELECT $1, key, $4, 'x@example.com', '', uuid_send(gen_random_uuid()), $5, $6, now(), $7 FROM users WHERE customer = $2 AND external_id = $3`,
        [key, customer, user, row.kind === 'training' ? 'invitation' : 'message', state, reason, endedAt],
      );
  }
  for (const [user, attended] of Object.entries(row.attendance ?? {}))
    await database.query('INSERT INTO training_attendance SELECT $1, key, $4 FROM users WHERE customer = $2 AND external_id = $3', [
      key,
      customer,
      user,
      attended,
    ]);
  return id;
}
