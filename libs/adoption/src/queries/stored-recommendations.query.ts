import type { Queryable } from '@adoption/database';

export type RecommendationStatus = 'open' | 'snoozed' | 'dismissed' | 'in_progress' | 'done' | 'resolved';

/** A recommendation as it was last generated, with what people have decided about it. */
export interface StoredRecommendation {
  readonly rule: string;
  readonly subject: string;
  readonly status: RecommendationStatus;
  readonly reason: string | null;
  /** Whole days since 1970-01-01. */
  readonly snoozedUntil: number | null;
  readonly title: string;
  readonly evidence: string;
  readonly impact: 'high' | 'medium' | 'low';
  readonly expectedGain: number | null;
  readonly gap: number | null;
  readonly rank: number;
  /** Whether the rule still applied when it was last looked at. */
  readonly applies: boolean;
}

const SQL = `
SELECT rule, subject, status, reason, snoozed_until - DATE '1970-01-01' AS "snoozedUntil", title, evidence, impact, expected_gain AS "expectedGain", gap, rank, applies
FROM recommendations WHERE customer = $1`;

/** Every recommendation that an account ever had. */
export async function storedRecommendations(database: Queryable, customer: number): Promise<StoredRecommendation[]> {
  return database.query<{ [Key in keyof StoredRecommendation]: StoredRecommendation[Key] }>(SQL, [customer], 'stored-recommendations');
}
