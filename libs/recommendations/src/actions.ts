import type { FeatureFacts } from '@adoption/metrics';
import type { RecommendedAction } from './recommendation';

export const REENGAGEMENT_CAMPAIGN: RecommendedAction = { kind: 'campaign', label: 'Create Re-engagement Campaign', feature: null };
export const ACTIVATION_CAMPAIGN: RecommendedAction = { kind: 'campaign', label: 'Create Activation Campaign', feature: null, group: 'never_active' };
export const EXPORT_LIST: RecommendedAction = { kind: 'export', label: 'Export List', feature: null };
export const EXPORT_NEVER_ACTIVE: RecommendedAction = { ...EXPORT_LIST, group: 'never_active' };
export const ADOPTION_REPORT: RecommendedAction = { kind: 'report', label: 'Generate Adoption Report for Customer', feature: null };

export const training = (feature: string | null): RecommendedAction => ({ kind: 'training', label: 'Schedule Training Session', feature });
export const guide = (feature: string | null): RecommendedAction => ({ kind: 'guide', label: 'Send Self-Service Guide', feature });

const BY_CATALOGUE: Readonly<Record<NonNullable<FeatureFacts['action']>, (feature: FeatureFacts) => RecommendedAction[]>> = {
  training: ({ key }) => [training(key), guide(key)],
  guide: ({ key }) => [guide(key)],
  download_link: ({ key, name }) => [
    { kind: 'download_link', label: 'Share App Download Links', feature: key },
    { kind: 'benefits', label: `Highlight ${name} Benefits`, feature: key },
  ],
};

/** What the catalogue offers for a feature; nothing where it names no action. */
export const featureActions = (feature: FeatureFacts): RecommendedAction[] => (feature.action === null ? [] : BY_CATALOGUE[feature.action](feature));
