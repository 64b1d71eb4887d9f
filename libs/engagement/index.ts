export { CONTACT_RULES } from './src/contact-rules';
export { DashboardViews } from './src/dashboard-views';
export type { DeliveryFacts, TrainingFacts } from './src/delivery-facts';
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
export { newcombe, type ShareDifference, type TwoShares } from './src/newcombe';
export { EngagementOutcome } from './src/outcome.shape';
export { OutcomesService } from './src/outcomes.service';
export type { OutgoingMail } from './src/outgoing-mail';
export { linkableFeature, type LinkableFeature } from './src/queries/linkable-feature.query';
export { SuccessMetrics } from './src/success-metrics.shape';
export { SuccessMetricsService } from './src/success-metrics.service';
