import type { DeliveryMessage, EngagementKind } from './engagement-states';

/** Everything that a mail is written from: one delivery, its recipient and its engagement. */
export interface DeliveryFacts {
  readonly id: string;
  readonly message: DeliveryMessage;
  readonly sequence: number;
  /** Of the address that unsubscribes, base64url. */
  readonly token: string;
  readonly recipient: {
    readonly name: string | null;
    readonly email: string;
    /** Last local day on which the person was active when the engagement began, YYYY-MM-DD; null: never. */
    readonly lastActiveOn: string | null;
  };
  readonly customer: {
    readonly name: string;
    readonly timeZone: string;
    /** Address of its customer success manager. */
    readonly csmEmail: string | null;
  };
  readonly engagement: {
    readonly id: string;
    readonly kind: EngagementKind;
    readonly name: string;
    readonly subject: string;
    readonly body: string;
    readonly linkUrl: string | null;
    readonly featureName: string | null;
    readonly senderName: string;
    /** Address of the person who drafted it; null: a key did, or the person is gone. */
    readonly senderEmail: string | null;
  };
  readonly training: TrainingFacts | null;
}

/** A session as its invitation says it. */
export interface TrainingFacts {
  readonly startsAt: Date;
  readonly minutes: number;
  readonly timeZone: string;
  readonly hostName: string;
  readonly hostEmail: string;
  readonly note: string | null;
}
