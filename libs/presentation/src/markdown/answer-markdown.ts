import type { DashboardView } from '../dashboard-view';
import { formatNumber, formatPercent } from '../numbers';
import { dormantAlert } from './dormant-section';
import { activeUsersSection, depthSection, userHealthSection } from './engagement-section';
import { featuresSection } from './features-section';
import { peersSection } from './peers-section';
import { periodLine } from './period-line';
import { scoreSection } from './score-section';
import { blocks, plain } from './text';
import { usagePatternsSection } from './trends-section';

/** What of an account a question may ask for. */
export type AnswerTopic = 'adoption' | 'feature_adoption' | 'usage_breakdown' | 'dormant_users' | 'peers' | 'score_change';

const TOPICS: Readonly<Record<AnswerTopic, { readonly title: string; readonly body: (dashboard: DashboardView) => string }>> = {
  adoption: { title: 'Product Adoption', body: (dashboard) => blocks(scoreSection(dashboard), usersInBrief(dashboard), gapsInBrief(dashboard)) },
  feature_adoption: { title: 'Feature Adoption', body: featuresSection },
  usage_breakdown: {
    title: 'Usage Breakdown',
    body: (dashboard) => blocks(activeUsersSection(dashboard), depthSection(dashboard), usagePatternsSection(dashboard)),
  },
  dormant_users: {
    title: 'Dormant Users',
    body: (dashboard) => blocks(dormantInBrief(dashboard), userHealthSection(dashboard), dormantAlert(dashboard.userMetrics.health.dormant)),
  },
  peers: { title: 'Peer Comparison', body: peersSection },
  score_change: { title: 'Adoption Score Change', body: scoreSection },
};

/** The part of an account's dashboard that a question asks for, as Markdown: the same figures in the same words as on the whole page. */
export const answerMarkdown = (topic: AnswerTopic, dashboard: DashboardView): string =>
  `${blocks(`## ${TOPICS[topic].title}: ${plain(dashboard.customer.name)}`, periodLine(dashboard.period), TOPICS[topic].body(dashboard))}\n`;

const SHORT_HEALTH = { low: 'little used', unused: 'unused' } as const;

function usersInBrief({ userMetrics: { mau, seatUsers, activation, powerUsers, dormantUsers } }: DashboardView): string {
  return blocks(
    '### Users',
    [
      `- Monthly active users: ${formatNumber(mau.value)}`,
      `- Users with a seat: ${formatNumber(seatUsers)}`,
      `- Activated: ${formatPercent(activation.value)}`,
      `- Power users: ${formatNumber(powerUsers.value)}`,
      `- Dormant: ${formatNumber(dormantUsers.value)}${dormantUsers.share === null ? '' : ` (${formatPercent(dormantUsers.share)})`}`,
    ].join('\n'),
  );
}

function gapsInBrief({ featureAdoption, featureMetrics: { breadth } }: DashboardView): string {
  const gaps = featureAdoption.flatMap(({ name, health }) => (health === 'low' || health === 'unused' ? [`- ${plain(name)}: ${SHORT_HEALTH[health]}`] : []));
  return blocks(
    '### Gaps',
    `Features adopted: ${formatNumber(breadth.adopted)} of ${formatNumber(breadth.available)}`,
    gaps.length === 0 ? 'None: every feature of the plan is adopted.' : gaps.join('\n'),
  );
}

const dormantInBrief = ({ userMetrics: { dormantUsers, seatUsers } }: DashboardView): string =>
  `Dormant: ${formatNumber(dormantUsers.value)} of ${formatNumber(seatUsers)} users with a seat${dormantUsers.share === null ? '' : ` (${formatPercent(dormantUsers.share)})`}`;
