import type { DashboardView, FeatureView } from '../dashboard-view';
import { formatNumber, formatPercent, MISSING } from '../numbers';
import { METRIC_HEADINGS, metricRowFor } from './metric-rows';
import { type Telling, TO_US } from './telling';
import { blocks, plain, table } from './text';

const HEALTH = { healthy: '●', low: '⚠', unused: '⚠', not_in_plan: 'not in plan' } as const;
const ACTIONS = { training: '[Schedule Training]', guide: '[Send Guide]', download_link: '[Share Download Link]' } as const;
const TIERS = { core: 'Core Features', advanced: 'Advanced', power: 'Power' } as const;

export function featuresSection(dashboard: DashboardView, telling: Telling = TO_US): string {
  const features = dashboard.featureAdoption;
  const opportunities = features.filter((feature) => feature.health === 'unused' || feature.health === 'low');
  return blocks(
    '### Feature Adoption',
    breadthTable(dashboard, telling),
    '#### Feature Matrix',
    features.length === 0
      ? 'The catalogue has no features.'
      : table(
          ['Feature', 'Adopted', 'Usage', 'Health'],
          features.map((feature) => matrixRow(feature, telling)),
        ),
    '#### Feature Adoption Journey',
    journey(dashboard.adoptionJourney),
    `#### ${telling.audience === 'internal' ? 'Unused Features (Opportunity)' : telling.wording.unusedFeatures}`,
    opportunities.length === 0 ? 'None: every feature of the plan is adopted.' : opportunityTable(opportunities, telling),
  );
}

function breadthTable({ featureMetrics: { breadth, coreUsage, advancedUsage, stickiness, timeToFeature } }: DashboardView, { audience }: Telling): string {
  const metricRow = metricRowFor(audience);
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

const matrixRow = (feature: FeatureView, { audience, wording }: Telling): string[] => [
  plain(feature.name),
  feature.adopted ? '✓' : '✗',
  usage(feature),
  audience === 'internal' ? HEALTH[feature.health] : wording.featureHealth(feature.health),
];

/** What may be gained; what we would do about it is told to us only. */
function opportunityTable(features: readonly FeatureView[], { audience }: Telling): string {
  const rows = features.map(({ name, peerUsagePercent, valueProposition, action }) => [
    plain(name),
    formatPercent(peerUsagePercent),
    valueProposition === null ? MISSING : plain(valueProposition),
    ...(audience === 'customer' ? [] : [action === null ? MISSING : ACTIONS[action]]),
  ]);
  return table(['Feature', 'Peer Usage', 'Value Prop', ...(audience === 'customer' ? [] : ['Action'])], rows);
}

function journey({ tiers, largestDrop }: DashboardView['adoptionJourney']): string {
  const path = tiers.map(({ tier, percent }) => `${TIERS[tier]}: ${formatPercent(percent)}`).join(' → ');
  return blocks(path, largestDrop !== null && `Largest drop: ${plain(largestDrop.from)} → ${plain(largestDrop.to)}, ${formatNumber(largestDrop.users)} users`);
}
