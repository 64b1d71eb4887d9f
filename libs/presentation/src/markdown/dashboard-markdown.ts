import type { DashboardView, DormantView } from '../dashboard-view';
import { formatInstant } from '../dates';
import { formatNumber } from '../numbers';
import { dormantSection } from './dormant-section';
import { depthSection, engagementSection } from './engagement-section';
import { featuresSection } from './features-section';
import { peersSection } from './peers-section';
import { periodLine } from './period-line';
import { qualitySection, recommendationsSection, valueSection } from './recommendations-section';
import { entitlementSection, scoreSection } from './score-section';
import { type Telling, TO_US } from './telling';
import { blocks, plain } from './text';
import { trendsSection } from './trends-section';

/**
 * The dashboard of an account as a page of Markdown, for chat and e-mail. Numbers are rounded here and nowhere before. Whatever
 * comes from outside (names, labels, texts of the catalogue) is escaped.
 * @param telling to whom, and which parts; everything to the people who look after the account, when left out
 * @param dormant users who are named, to the people who look after the account only; null: nobody is
 */
export function dashboardMarkdown(dashboard: DashboardView, telling: Telling = TO_US, dormant: DormantView | null = null): string {
  const { audience, has } = telling;
  const parts = [
    [has('score') && scoreSection(dashboard, telling), has('entitlements') && entitlementSection(dashboard, telling)],
    [
      has('engagement') && engagementSection(dashboard, telling),
      has('dormant') && audience === 'internal' && dormantSection(dashboard, dormant),
      has('trends') && depthSection(dashboard, telling),
    ],
    [has('features') && featuresSection(dashboard, telling)],
    [has('trends') && trendsSection(dashboard)],
    [has('peers') && peersSection(dashboard, telling)],
    [
      (has('recommendations') || has('value')) && '### Recommendations',
      has('recommendations') && recommendationsSection(dashboard),
      has('value') && valueSection(dashboard, telling),
      audience === 'internal' && qualitySection(dashboard),
    ],
  ]
    .map((part) => blocks(...part))
    .filter((part) => part !== '');
  return `${blocks(`## Product Adoption Dashboard: ${plain(dashboard.customer.name)}`, head(dashboard), parts.join('\n\n---\n\n'))}\n`;
}

function head({ customer, period, freshness }: DashboardView): string {
  const { generatedAt, lastEventAt, soFarToday } = freshness;
  return [
    `${periodLine(period)} | Updated: ${formatInstant(generatedAt, customer.timeZone)}`,
    `So far today: ${formatNumber(soFarToday.activeUsers)} active users, ${formatNumber(soFarToday.events)} events | Last event: ${lastEventAt === null ? 'none yet' : formatInstant(lastEventAt, customer.timeZone)}`,
  ].join('\n');
}
