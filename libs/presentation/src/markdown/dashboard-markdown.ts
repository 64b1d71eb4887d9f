import type { DashboardView } from '../dashboard-view';
import { formatInstant } from '../dates';
import { formatNumber } from '../numbers';
import { depthSection, engagementSection } from './engagement-section';
import { featuresSection } from './features-section';
import { peersSection } from './peers-section';
import { periodLine } from './period-line';
import { qualitySection, recommendationsSection } from './recommendations-section';
import { entitlementSection, scoreSection } from './score-section';
import { blocks, plain } from './text';
import { trendsSection } from './trends-section';

/**
 * The dashboard of an account as a page of Markdown, for chat and e-mail. Numbers are rounded here and nowhere before. Whatever
 * comes from outside (names, labels, texts of the catalogue) is escaped.
 */
export const dashboardMarkdown = (dashboard: DashboardView): string =>
  `${blocks(
    `## Product Adoption Dashboard: ${plain(dashboard.customer.name)}`,
    head(dashboard),
    scoreSection(dashboard),
    entitlementSection(dashboard),
    '---',
    engagementSection(dashboard),
    depthSection(dashboard),
    '---',
    featuresSection(dashboard),
    '---',
    trendsSection(dashboard),
    '---',
    peersSection(dashboard),
    '---',
    recommendationsSection(dashboard),
    qualitySection(dashboard),
  )}\n`;

function head({ customer, period, freshness }: DashboardView): string {
  const { generatedAt, lastEventAt, soFarToday } = freshness;
  return [
    `${periodLine(period)} | Updated: ${formatInstant(generatedAt, customer.timeZone)}`,
    `So far today: ${formatNumber(soFarToday.activeUsers)} active users, ${formatNumber(soFarToday.events)} events | Last event: ${lastEventAt === null ? 'none yet' : formatInstant(lastEventAt, customer.timeZone)}`,
  ].join('\n');
}
