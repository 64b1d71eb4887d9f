import { type AudienceStatus, type DeliveryMessage, type DeliveryState, type EngagementKind, type EngagementState, RecoveredGroup } from '@adoption/engagement';

/** The account that an engagement is for. */
export class EngagementCustomerResponse {
  /** @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301 */
  id: string;
  /** @example Acme Corp */
  name: string;
  /** @example Europe/Berlin */
  timeZone: string;
}

/** The feature that an engagement is about. */
export class EngagementFeatureResponse {
  /** @example reports */
  key: string;
  /** @example Reports */
  name: string;
}

/** Whom an engagement is for: the fields of one form; those of the others are null. */
export class AudienceResponse {
  /** @example dormant */
  status: AudienceStatus | null;
  /** @example null */
  feature: string | null;
  /** Those who used the feature, or who did not. @example null */
  used: boolean | null;
  /** People picked by hand. @example null */
  userIds: string[] | null;
}

/** People who are not written to, counted by the first reason that applies. */
export class ExclusionsResponse {
  /** Without a seat (any more). @example 0 */
  noSeat: number;
  /** @example 4 */
  noEmail: number;
  /** Unsubscribed, or their mail came back. @example 2 */
  optedOut: number;
  /** Written to in the last 14 days. @example 7 */
  contactedLately: number;
  /** Came back by themselves; in campaigns only. @example 1 */
  activeAgain: number;
  /** Another target has the same address. @example 0 */
  sameAddress: number;
}

/** Mails by what became of them. */
export class DeliveryCountsResponse {
  /** @example 12 */
  pending: number;
  /** Being handed over. @example 1 */
  sending: number;
  /** Taken by the mail server. @example 128 */
  sent: number;
  /** Refused by the mail server. @example 2 */
  failed: number;
  /** Not sent for a reason of the recipient's, or because of a cancellation. @example 3 */
  suppressed: number;
  /** The connection broke while it was handed over: it may have arrived. @example 0 */
  unknown: number;
}

/** What is said to people of an account, and what became of it. */
export class EngagementResponse {
  /** @example 5d3b9b66-4f5e-4b4c-8d57-0c2f6f0f0a11 */
  id: string;
  /** @example campaign */
  kind: EngagementKind;
  /** A training is `sent` too while nothing but reminders waits whose time is ahead; it can be paused then. @example draft */
  state: EngagementState;
  /** @example Back to work in spring */
  name: string;
  customer: EngagementCustomerResponse;
  feature: EngagementFeatureResponse | null;
  /** @example {{firstName}}, can we help you get back to work? */
  subject: string;
  /** @example Hi {{firstName}}, it has been {{daysInactive}}. */
  body: string;
  /** @example https://app.example.com/ */
  linkUrl: string | null;
  audience: AudienceResponse;
  /** @example 10 */
  holdoutPercent: number;
  quietHours: boolean;
  /** null: when it is started. @example 2026-04-02T07:30:00.000Z */
  sendAt: string | null;
  /** Who signs the mails. @example Casey Miller */
  senderName: string;
  /** @example 2026-03-31T15:00:00.000Z */
  createdAt: string;
  /** @example 2026-03-31T15:00:00.000Z */
  updatedAt: string;
  /** @example 2026-04-02T07:30:01.000Z */
  startedAt: string | null;
  /** @example 2026-04-02T07:34:12.000Z */
  endedAt: string | null;
  /** The job that sends, or did so last. @example 8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11 */
  jobId: string | null;
  /** Who was not chosen; null before the start. */
  excluded: ExclusionsResponse | null;
  /** People who were chosen, those held out among them. @example 146 */
  targets: number;
  /** @example 0 */
  heldOut: number;
  /**
   * How often its download link was followed; null: it has none.
   * @example 12
   */
  clicks: number | null;
  deliveries: DeliveryCountsResponse;
  /** Who got the mail of a campaign and was active within 14 days of it; null for other kinds, and before the start. */
  recovered: RecoveredGroup | null;
}

/** Engagements, the newest first. */
export class EngagementsResponse {
  items: EngagementResponse[];
  /** Cursor of the next page; null on the last one. */
  next: string | null;
}

/** Whom a mail is for. */
export class MailRecipientResponse {
  /** @example Anna Berg */
  name: string | null;
  /** @example anna@acme.example */
  email: string;
}

/** A mail as a recipient would read it. */
export class MailExampleResponse {
  to: MailRecipientResponse;
  /** @example Anna, can we help you get back to work? */
  subject: string;
  text: string;
  /** The same as HTML. Holds no markup of what people wrote. */
  html: string;
}

/** Why a message cannot be sent as it is. */
export class MessageFaultResponse {
  /** @example /body */
  pointer: string;
  /** `unfilled_merge_field`, `unknown_merge_field` or `malformed_merge_field`. @example unfilled_merge_field */
  code: string;
  /** @example uses {{link}}, for which nothing is known */
  detail: string;
}

/** Whom an audience would reach now. */
export class AudienceCountsResponse {
  /** People who would be chosen. @example 146 */
  targets: number;
  /** There are enough targets to hold some of them out. */
  holdoutOffered: boolean;
  excluded: ExclusionsResponse;
}

/** Whom a draft would reach now, and what they would read. */
export class EngagementPreviewResponse {
  /** People who would be chosen. @example 146 */
  targets: number;
  /** Of them those who would get no mail. @example 15 */
  heldOut: number;
  /** There are enough targets to hold some of them out. */
  holdoutOffered: boolean;
  excluded: ExclusionsResponse;
  faults: MessageFaultResponse[];
  /** The mails of the first three. */
  examples: MailExampleResponse[];
}

/** A test mail that was sent. */
export class TestMailResponse {
  /** Your own address. @example casey@example.com */
  sentTo: string;
}

/** Somebody who was chosen, with one mail to them. */
export class RecipientResponse {
  /** null: held out. @example 5d3b9b66-4f5e-4b4c-8d57-0c2f6f0f0a12 */
  deliveryId: string | null;
  /** @example 7b7e2c0e-0000-4000-8000-000000000001 */
  userId: string;
  /** @example Anna Berg */
  name: string | null;
  /** @example anna@acme.example */
  email: string | null;
  /** Which mail; a training writes several. @example message */
  message: DeliveryMessage | null;
  /** @example sent */
  state: DeliveryState | 'held_out';
  /** Why it was not sent, or what the mail server said. @example null */
  reason: string | null;
  /** @example 1 */
  attempts: number;
  /** @example 2026-04-02T07:30:00.000Z */
  dueAt: string | null;
  /** When it was handed over; of an unknown one, when that was begun. @example 2026-04-02T07:30:02.000Z */
  sentAt: string | null;
  /** When its fate was known. @example 2026-04-02T07:30:02.000Z */
  endedAt: string | null;
}

/** Recipients in a stable order. */
export class RecipientsResponse {
  items: RecipientResponse[];
  /** Cursor of the next page; null on the last one. */
  next: string | null;
}

/** A text to begin with. */
export class TemplateResponse {
  /** @example campaign-missed */
  id: string;
  /** @example campaign */
  kind: EngagementKind;
  /** @example We have missed you */
  name: string;
  /** @example {{firstName}}, can we help you get back to work? */
  subject: string;
  /** @example Hi {{firstName}}, it has been {{daysInactive}}. */
  body: string;
}

/** Templates; the first of a kind is taken where none is named. */
export class TemplatesResponse {
  items: TemplateResponse[];
}
