import type { DashboardView, FeatureView } from '../dashboard-view';
import { formatNumber, formatPercent, MISSING } from '../numbers';
import { METRIC_HEADINGS, metricRow } from './metric-rows';
import { blocks, plain, table } from './text';

const HEALTH = { healthy: '●', low: '⚠', unused: '⚠', not_in_plan: 'not in plan' } as const;
const ACTIONS = { training: '[Schedule Training]', guide: '[Send Guide]', download_link: '[Share Download Link]' } as const;
const TIERS = { core: 'Core Features', advanced: 'Advanced', power: 'Power' } as const;

export function featuresSection(dashboard: DashboardView): string {
  const features = dashboard.featureAdoption;
  const opportunities = features.filter((feature) => feature.health === 'unused' || feature.health === 'low');
  return blocks(
    '### Feature Adoption',
    breadthTable(dashboard),
    '#### Feature Matrix',
    features.length === 0 ? 'The catalogue has no features.' : table(['Feature', 'Adopted', 'Usage', 'Health'], features.map(matrixRow)),
    '#### Feature Adoption Journey',
    journey(dashboard.adoptionJourney),
    '#### Unused Features (Opportunity)',
    opportunities.length === 0
      ? 'None: every feature of the plan is adopted.'
      : table(['Feature', 'Peer Usage', 'Value Prop', 'Action'], opportunities.map(opportunityRow)),
  );
}

function breadthTable({ featureMetrics: { breadth, coreUsage, advancedUsage, stickiness, timeToFeature } }: DashboardView): string {
  return table(METRIC_HEADINGS, [
    metricRow('Feature Breadth', breadth, `${formatPercent(breadth.value)} (${breadth.adopted} of ${breadth.available})`, formatPercent),
    metricRow('Core Feature Usage', coreUsage, formatPercent(coreUsage.value), formatPercent),
    metricRow('Advanced Feature Usage', advancedUsage, formatPercent(advancedUsage.value), formatPercent),
    metricRow('Feature Stickiness', stickiness, formatPercent(stickiness.value), formatPercent),
    metricRow(
      'Time to Feature',
      timeToFeature,
      timeToFeature.value === null ? MISSING : `${formatNumber(timeToFeature.value)} days`,
      (days) => `${formatNumber(days)} days`,
    ),
  ]);
}

/** Features of kind `api` may be used without an active user; then the number of uses says more. */
const usage = (feature: FeatureView): string =>
  feature.users === 0 && feature.uses > 0
    ? `${formatNumber(feature.uses)} uses`
    : feature.usagePercent === null
      ? MISSING
      : `${formatPercent(feature.usagePercent)} of users`;

const matrixRow = (feature: FeatureView): string[] => [plain(feature.name), feature.adopted ? '✓' : '✗', usage(feature), HEALTH[feature.health]];

const opportunityRow = (feature: FeatureView): string[] => [
  plain(feature.name),
  formatPercent(feature.peerUsagePercent),
  feature.valueProposition === null ? MISSING : plain(feature.valueProposition),
  feature.action === null ? MISSING : ACTIONS[feature.action],
];

function journey({ tiers, largestDrop }: DashboardView['adoptionJourney']): string {
  const path = tiers.map(({ tier, percent }) => `${TIERS[tier]}: ${formatPercent(percent)}`).join(' → ');
  return blocks(path, largestDrop !== null && `Largest drop: ${plain(largestDrop.from)} → ${plain(largestDrop.to)}, ${formatNumber(largestDrop.users)} users`);
}
