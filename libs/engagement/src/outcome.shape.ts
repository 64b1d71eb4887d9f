/** How many of a group did something. */
export class GroupShare {
  /** People of the group. @example 120 */
  of: number;
  /** Those who did it. @example 48 */
  count: number;
  /** Percent; null for an empty group. @example 40 */
  percent: number | null;
}

/** People who came back, of those whose time is over and of all so far. */
export class RecoveredGroup {
  /** Of those whose 14 days are over. */
  over: GroupShare;
  /** Of all whose time has begun; it only grows until their 14 days are over. */
  soFar: GroupShare;
}

/** Treated minus held out, in percent points. */
export class Uplift {
  /** @example 12.5 */
  difference: number;
  /** Lower end of the 95 % interval (Newcombe). @example 3.1 */
  low: number;
  /** Upper end. @example 20.9 */
  high: number;
}

/** Whether people are active again. */
export class Recovery {
  /** Recovered: active within so many local days of the mail. @example 14 */
  days: number;
  /** Everybody who got the mail, measured from it. */
  reached: RecoveredGroup;
  /** Everybody who was chosen and not held out, measured from the mail, or from the start when none was sent: what the held out are compared with. */
  treated: RecoveredGroup;
  /** Those held out, measured from the start; null without hold-out. */
  heldOut: RecoveredGroup | null;
  /** `not_compared`: nobody was held out; `pending`: the days of one side are not over for anybody. */
  comparison: 'compared' | 'pending' | 'not_compared';
  /** Of those whose days are over; null unless compared. */
  uplift: Uplift | null;
}

/** Use of the feature by a group before and after. */
export class UseAround {
  before: GroupShare;
  /** So far, until the days after are over. */
  after: GroupShare;
  /** After minus before, percent points; null until the days after are over, or for an empty group. @example 13 */
  change: number | null;
}

/** The feature that an engagement is about. */
export class OutcomeFeature {
  /** @example analytics */
  key: string;
  /** @example Analytics */
  name: string;
}

/** Whether people use the feature now. */
export class AdoptionAround {
  feature: OutcomeFeature;
  /** Local day of the session, or on which the engagement began; it belongs to neither side. @example 2026-03-02 */
  day: string;
  /** So many days before it are compared with as many after it. @example 30 */
  days: number;
  /** Whether the days after are over. */
  complete: boolean;
  /** Everybody who was invited or written to. */
  invited: UseAround;
  /** Those of them who attended a session; null where no attendance is kept. */
  attended: UseAround | null;
  /** Those held out; null without hold-out. */
  heldOut: UseAround | null;
  comparison: 'compared' | 'pending' | 'not_compared';
  /** Use after it, invited minus held out; null unless compared. */
  uplift: Uplift | null;
}

/** Whether an engagement helped. Percents are 0–100, null is "cannot be known". */
export class EngagementOutcome {
  /** @example 8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11 */
  engagementId: string;
  /** @example campaign */
  kind: 'campaign' | 'training' | 'guide' | 'benefits' | 'download_link';
  /** The account's today, whose events count so far. @example 2026-03-31 */
  today: string;
  recovery: Recovery;
  /** Null without a feature, before its day, and for a session that was cancelled. */
  adoption: AdoptionAround | null;
}
