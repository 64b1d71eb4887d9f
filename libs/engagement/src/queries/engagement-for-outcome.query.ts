import type { Queryable } from '@adoption/database';
import type { AccountScope } from '@adoption/access';
import type { EngagementKind, EngagementState } from '../engagement-states';

/** An engagement as its outcome needs it. */
export interface MeasuredEngagement {
  readonly key: number;
  readonly id: string;
  readonly kind: EngagementKind;
  readonly state: EngagementState;
  /** Of the account. */
  readonly zone: string;
  readonly feature: { readonly key: string; readonly name: string } | null;
}

const SQL = `
SELECT e.key, e.id, e.kind, e.state, coalesce(c.time_zone, $2) AS zone,
  CASE WHEN f.slot IS NOT NULL THEN jsonb_build_object('key', f.key, 'name', f.name) END AS feature
FROM engagements e JOIN customers c ON c.key = e.customer LEFT JOIN features f ON f.slot = e.feature
WHERE e.id = $1 AND ($3::text IS NULL OR lower(c.csm_email) = $3)`;

/** The engagement with this UUID, if the scope holds its account. */
export async function engagementForOutcome(
  database: Queryable,
  id: string,
  { csmEmail }: AccountScope,
  defaultZone: string,
): Promise<MeasuredEngagement | undefined> {
  const [row] = await database.query<MeasuredEngagement & Record<string, unknown>>(SQL, [id, defaultZone, csmEmail]);
  return row;
}
