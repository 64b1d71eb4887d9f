export { addressOf } from './src/address';
export { Audiences } from './src/audiences';
export { AUDIENCE_STATUSES, type AudienceRule, type AudienceStatus, type ChosenAudience, EXCLUSIONS, type Exclusions } from './src/choose-audience';
export { CONTACT_RULES } from './src/contact-rules';
export { DashboardViews } from './src/dashboard-views';
export type { DeliveryFacts, TrainingFacts } from './src/delivery-facts';
export { EngagementMoves } from './src/engagement-moves';
export { type AudienceCounts, type EngagementPreview, EngagementPreviews } from './src/engagement-previews';
export { type Claim, type ClaimedMail, DeliveryClaims } from './src/claim';
export { DueMails, type DueMailsRound } from './src/due-mails';
export { type DownloadLink, DownloadLinksService, type DownloadLinkWish, type IssuedLink, LINK_DAYS } from './src/download-links.service';
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
export type { EngagementView } from './src/engagement-view';
export type { AudienceWish, EngagementWish } from './src/engagement-wish';
export { type EngagementListOptions, EngagementsService, type Recipient } from './src/engagements.service';
export type { OutgoingMail } from './src/outgoing-mail';
export { mailSecret } from './src/queries/mail-secret.query';
export { renderMessage } from './src/render-message';
export { type MessageTemplate, TEMPLATES, templatesOf } from './src/templates';
export type { HandOver } from './src/hand-over';
export { MailSending, MAILS_A_CLAIM, type SendingStep } from './src/mail-sending';
export { Mailer } from './src/mailer';
export { isQuiet, nextWakingInstant } from './src/quiet-hours';
export { type ReportedMail, SuppressionsService } from './src/suppressions.service';
export { newcombe, type ShareDifference, type TwoShares } from './src/newcombe';
export { EngagementOutcome, RecoveredGroup } from './src/outcome.shape';
export { OutcomesService } from './src/outcomes.service';
export { SuccessMetrics } from './src/success-metrics.shape';
export { SuccessMetricsService } from './src/success-metrics.service';
export type { InviteeMail, InviteeRow } from './src/queries/list-invitees.query';
export { renderTraining } from './src/render-training';
export { type TimeQuestion, TrainingAdvice } from './src/training-advice';
export { type InviteRule, TrainingGuests } from './src/training-guests';
export type { TrainingHint } from './src/training-hints';
export type { SessionWish } from './src/training-session';
export type { TrainingView } from './src/training-view';
export { TrainingsService, type TrainingWish } from './src/trainings.service';
