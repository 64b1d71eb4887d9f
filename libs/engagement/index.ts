export { addressOf } from './src/address';
export { type Claim, type ClaimedMail, DeliveryClaims } from './src/claim';
export { CONTACT_RULES } from './src/contact-rules';
export type { DeliveryFacts, TrainingFacts } from './src/delivery-facts';
export { DueMails, type DueMailsRound } from './src/due-mails';
export { EngagementModule } from './src/engagement.module';
export {
  DELIVERY_MOVES,
  DELIVERY_STATES,
  type DeliveryMessage,
  type DeliveryMove,
  type DeliveryState,
  ENGAGEMENT_KINDS,
  ENGAGEMENT_MOVES,
  ENGAGEMENT_STATES,
  type EngagementKind,
  type EngagementMove,
  type EngagementState,
  stateAfter,
  SUPPRESSION_REASONS,
  type SuppressionReason,
} from './src/engagement-states';
export type { HandOver } from './src/hand-over';
export { MailSending, MAILS_A_CLAIM, type SendingStep } from './src/mail-sending';
export { Mailer } from './src/mailer';
export type { OutgoingMail } from './src/outgoing-mail';
export { mailSecret } from './src/queries/mail-secret.query';
export { isQuiet, nextWakingInstant } from './src/quiet-hours';
export { type ReportedMail, SuppressionsService } from './src/suppressions.service';
