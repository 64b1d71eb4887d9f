import type { AudienceRule, Exclusions } from './choose-audience';
import type { DeliveryState, EngagementKind, EngagementState } from './engagement-states';

/** An engagement as it is stored, with what became of its mails. */
export interface EngagementRecord {
  readonly key: number;
  readonly id: string;
  readonly kind: EngagementKind;
  /** As people see it: a training that only waits for the time of its reminders is `sent`. */
  readonly state: EngagementState;
  readonly name: string;
  /** Key of the account. */
  readonly customer: number;
  readonly customerId: string;
  readonly customerName: string;
  readonly timeZone: string;
  /** Address of the account's customer success manager. */
  readonly csmEmail: string | null;
  readonly featureKey: string | null;
  readonly featureName: string | null;
  readonly subject: string;
  readonly body: string;
  readonly linkUrl: string | null;
  readonly audience: AudienceRule;
  /** Who was not chosen, by reason; null before the start. */
  readonly excluded: Exclusions | null;
  readonly holdoutPercent: number;
  readonly quietHours: boolean;
  readonly sendAt: Date | null;
  readonly createdBy: string;
  /** Name that its mails are signed with. */
  readonly createdName: string;
  /** Address of the person who drafted it; null: a key did, or the person is gone. */
  readonly createdEmail: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly job: string | null;
  /** Who was chosen, those held out among them. */
  readonly targets: number;
  readonly heldOut: number;
  /** How often its download link was followed; null: it has none. */
  readonly clicks: number | null;
  readonly deliveries: Readonly<Partial<Record<DeliveryState, number>>>;
}
