export { CONTACT_RULES } from './src/contact-rules';
export type { DeliveryFacts, TrainingFacts } from './src/delivery-facts';
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
export type { OutgoingMail } from './src/outgoing-mail';
export { EngagementModule } from './src/engagement.module';
export type { InviteeMail, InviteeRow } from './src/queries/list-invitees.query';
export { renderTraining } from './src/render-training';
export { type TimeQuestion, TrainingAdvice } from './src/training-advice';
export type { InviteRule } from './src/training-guests';
export type { TrainingHint } from './src/training-hints';
export type { SessionWish } from './src/training-session';
export type { TrainingView } from './src/training-view';
export { TrainingsService, type TrainingWish } from './src/trainings.service';
