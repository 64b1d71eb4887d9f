import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

/** Whose recommendations to generate. */
export class RecommendationRunRequest {
  /** UUID of one account; left out: every account that the caller sees. @example 7b7e2c0e-0000-4000-8000-000000000001 */
  @IsOptional()
  @IsUUID('all')
  customerId?: string;
}

/** What a recommendation shall be from now on. */
export class RecommendationDecisionRequest {
  /** `resolved` comes by itself, once the rule no longer applies. @example snoozed */
  @IsIn(['open', 'snoozed', 'dismissed', 'in_progress', 'done'])
  status: 'open' | 'snoozed' | 'dismissed' | 'in_progress' | 'done';

  /** Why; a dismissal needs it. @example Not before the spring release. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string | null;

  /** Local day of the account on which a snoozed one comes back; only for `snoozed`. @example 2026-12-31 */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'until must be a day such as 2026-12-31' })
  until?: string | null;
}
