/** What people say about an engagement while it is a draft; what is left out stays, or begins as is usual. */
export interface EngagementWish {
  readonly name?: string | null;
  /** Takes subject and body of this template, unless they are given too. */
  readonly templateId?: string | null;
  readonly subject?: string | null;
  readonly body?: string | null;
  /** Key of the feature it is about; null: none. */
  readonly feature?: string | null;
  /** Where {{link}} leads in a campaign or benefit; null: nowhere. */
  readonly linkUrl?: string | null;
  readonly audience?: AudienceWish | null;
  readonly holdoutPercent?: number | null;
  readonly quietHours?: boolean | null;
  /** RFC 3339; null: when it is started. */
  readonly sendAt?: string | null;
}

/** One of: a group, a feature that is or is not used, people. */
export interface AudienceWish {
  readonly status?: string | null;
  readonly feature?: string | null;
  readonly used?: boolean | null;
  readonly userIds?: readonly string[] | null;
}
