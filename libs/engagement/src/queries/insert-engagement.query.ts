import type { Queryable } from '@adoption/database';
import type { AudienceRule } from '../choose-audience';
import type { EngagementKind } from '../engagement-states';

/** What people decide about an engagement while it is a draft. */
export interface DraftRow {
  readonly name: string;
  /** Slot of the feature it is about. */
  readonly feature: number | null;
  readonly subject: string;
  readonly body: string;
  readonly linkUrl: string | null;
  readonly audience: AudienceRule;
  readonly holdoutPercent: number;
  readonly quietHours: boolean;
  readonly sendAt: Date | null;
}

const SQL = `
INSERT INTO engagements (customer, kind, state, name, feature, subject, body, link_url, audience, holdout_percent, quiet_hours, send_at, created_by, created_name,
  created_at, updated_at)
VALUES ($1, $2, 'draft', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14) RETURNING id`;

/** Keeps a draft; returns its id. */
export async function insertEngagement(
  database: Queryable,
  customer: number,
  kind: EngagementKind,
  draft: DraftRow,
  by: { readonly id: string; readonly name: string },
  now: Date,
): Promise<string> {
  const { name, feature, subject, body, linkUrl, audience, holdoutPercent, quietHours, sendAt } = draft;
  const values = [name, feature, subject, body, linkUrl, JSON.stringify(audience), holdoutPercent, quietHours, sendAt];
  return (await database.query<{ id: string }>(SQL, [customer, kind, ...values, by.id, by.name, now]))[0]!.id;
}
