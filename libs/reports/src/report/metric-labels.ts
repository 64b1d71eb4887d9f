import { formatInteger, formatMetric, formatPercent, type Wording } from '@adoption/presentation';
import type { AdoptionDashboard, Metric } from '@adoption/adoption';

/** A metric as reports name it. */
export interface LabelledMetric {
  /** As the dashboard names it: tells the unit of its target and whether a fall is welcome. */
  readonly key: string;
  readonly label: string;
  /** What a short label stands for. */
  readonly long?: string;
  readonly metric: Metric;
  /** What stands beside the value: `10% of users`. */
  readonly note: string | null;
}

/** Names of the parts of the score. */
export const SCORE_PART_LABELS = {
  userActivation: 'User activation',
  featureBreadth: 'Feature breadth',
  engagementDepth: 'Engagement depth',
  usageTrend: 'Usage trend',
  entitlementUtilization: 'Entitlement use',
} as const;

/** How many people were active, the figures that a report begins with. */
export const activityMetrics = ({ userMetrics: { dau, wau, mau, powerUsers } }: AdoptionDashboard): readonly LabelledMetric[] => [
  { key: 'dau', label: 'DAU', long: 'Daily active users, average', metric: dau, note: null },
  { key: 'wau', label: 'WAU', long: 'Weekly active users', metric: wau, note: null },
  { key: 'mau', label: 'MAU', long: 'Monthly active users', metric: mau, note: null },
  {
    key: 'powerUsers',
    label: 'Power users',
    long: 'Top 20% by usage',
    metric: powerUsers,
    note: noteOf(powerUsers.share, (share) => `${formatPercent(share)} of users`),
  },
];

/** How well users have taken to the product, each figure with its target. */
export function userAdoptionMetrics({ userMetrics }: AdoptionDashboard, wording: Wording): readonly LabelledMetric[] {
  const { activation, mauOfLicensed, powerUsers, dormantUsers, loginFrequency, sessionDuration, licensedUsers, seatUsers } = userMetrics;
  const ofLicensed = noteOf(licensedUsers, (licensed) => `of ${formatInteger(licensed)} licensed`);
  return [
    {
      key: 'activation',
      label: 'User activation',
      metric: activation,
      note: activation.basis === 'licensed' ? ofLicensed : `of ${formatInteger(seatUsers)} with a seat`,
    },
    { key: 'mauOfLicensed', label: 'MAU of licensed', metric: mauOfLicensed, note: ofLicensed },
    { key: 'powerUsers', label: 'Power users', metric: powerUsers, note: noteOf(powerUsers.share, (share) => `${formatPercent(share)} of users`) },
    {
      key: 'dormantUsers',
      label: wording.dormantUsers,
      metric: dormantUsers,
      note: noteOf(dormantUsers.share, (share) => `${formatPercent(share)} of activated users`),
    },
    { key: 'loginFrequency', label: 'Logins per user and week', metric: loginFrequency, note: null },
    {
      key: 'sessionDuration',
      label: 'Session duration',
      metric: sessionDuration,
      note: noteOf(sessionDuration.medianSeconds, (seconds) => `median ${formatMetric(seconds, 'seconds')}`),
    },
  ];
}

/** How broadly features are used, each figure with its target. */
export const featureMetricsOf = ({ featureMetrics }: AdoptionDashboard): readonly LabelledMetric[] => {
  const { breadth, coreUsage, advancedUsage, stickiness, timeToFeature } = featureMetrics;
  const ofAvailable = breadth.available > 0 ? `${formatInteger(breadth.adopted)} of ${formatInteger(breadth.available)} adopted` : null;
  return [
    { key: 'breadth', label: 'Feature breadth', metric: breadth, note: ofAvailable },
    { key: 'coreUsage', label: 'Core feature usage', metric: coreUsage, note: null },
    { key: 'advancedUsage', label: 'Advanced feature usage', metric: advancedUsage, note: null },
    { key: 'stickiness', label: 'Feature stickiness', metric: stickiness, note: null },
    { key: 'timeToFeature', label: 'Time to feature', metric: timeToFeature, note: null },
  ];
};

/** How much people do once they are in, each figure with its target. */
export const depthMetrics = ({ engagementDepth }: AdoptionDashboard): readonly LabelledMetric[] => {
  const { actionsPerSession, apiCallsPerDay, integrations, contentCreated, collaboration } = engagementDepth;
  const peak = apiCallsPerDay.peak > 0 ? `most on one day ${formatInteger(apiCallsPerDay.peak)}` : null;
  return [
    { key: 'actionsPerSession', label: 'Actions per session', metric: actionsPerSession, note: null },
    { key: 'apiCallsPerDay', label: 'API calls per day', metric: apiCallsPerDay, note: peak },
    { key: 'integrations', label: 'Integrations', metric: integrations, note: null },
    { key: 'contentCreated', label: 'Content created', metric: contentCreated, note: null },
    { key: 'collaboration', label: 'Collaboration', metric: collaboration, note: noteOf(collaboration.value, () => 'of sessions') },
  ];
};

const noteOf = (value: number | null, words: (value: number) => string): string | null => (value === null ? null : words(value));
