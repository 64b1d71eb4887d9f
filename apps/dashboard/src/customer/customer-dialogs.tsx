import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { type AdoptionSearch, DEFAULT_COMPARISON, DEFAULT_PERIOD } from './adoption-search';
import type { SectionProps } from './section-props';

const UsersDialog = lazy(() => import('../users/users-dialog').then(({ UsersDialog: loaded }) => ({ default: loaded })));
const UserJourneyPanel = lazy(() => import('../users/user-journey-panel').then(({ UserJourneyPanel: loaded }) => ({ default: loaded })));
const CampaignDialog = lazy(() => import('../campaigns/campaign-dialog').then(({ CampaignDialog: loaded }) => ({ default: loaded })));
const TrainingDialog = lazy(() => import('../trainings/training-dialog').then(({ TrainingDialog: loaded }) => ({ default: loaded })));
const SendDialog = lazy(() => import('../sends/send-dialog').then(({ SendDialog: loaded }) => ({ default: loaded })));
const ReportDialog = lazy(() => import('../exports/report-dialog').then(({ ReportDialog: loaded }) => ({ default: loaded })));
const FeaturePanel = lazy(() => import('./features/feature-panel').then(({ FeaturePanel: loaded }) => ({ default: loaded })));

/** The dialog that the address asks for. */
export function CustomerDialogs({ dashboard, search, onClose, openDialog }: SectionProps & { readonly search: AdoptionSearch; readonly onClose: () => void }) {
  const { id, name, segment, timeZone } = dashboard.customer;
  const { dialog, feature, user, period = DEFAULT_PERIOD, comparison = DEFAULT_COMPARISON, audience = 'internal' } = search;
  const picked = useLocation({ select: ({ state }) => state.picked });
  return (
    <Suspense fallback={null}>
      {(dialog === 'users' || dialog === 'dormant') && (
        <UsersDialog customerId={id} customerName={name} health={dashboard.userMetrics.health} search={search} onClose={onClose} openDialog={openDialog} />
      )}
      {dialog === 'feature' && feature !== undefined && <FeaturePanel customerId={id} featureKey={feature} dashboard={dashboard} onClose={onClose} />}
      {dialog === 'user' && user !== undefined && <UserJourneyPanel customerId={id} userId={user} onClose={onClose} />}
      {dialog === 'campaign' && <CampaignDialog customerId={id} customerName={name} group={search.status ?? 'dormant'} picked={picked} onClose={onClose} />}
      {dialog === 'training' && (
        <TrainingDialog customerId={id} customerName={name} featureKey={feature} timeZone={timeZone} peak={dashboard.trends.peak} onClose={onClose} />
      )}
      {(dialog === 'guide' || dialog === 'benefits' || dialog === 'link') && (
        <SendDialog customerId={id} customerName={name} kind={dialog} featureKey={feature} onClose={onClose} />
      )}
      {dialog === 'report' && (
        <ReportDialog
          customerId={id}
          customerName={name}
          segment={segment}
          period={period}
          comparison={comparison}
          asOf={dashboard.period.asOf}
          audience={audience}
          onClose={onClose}
        />
      )}
    </Suspense>
  );
}
