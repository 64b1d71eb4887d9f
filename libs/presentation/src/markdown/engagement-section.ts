import type { DashboardView } from '../dashboard-view';
import { formatDay } from '../dates';
import { formatDuration, formatNumber, formatPercent } from '../numbers';
import { METRIC_HEADINGS, metricRow } from './metric-rows';
import { blocks, sparkline, table } from './text';

export const engagementSection = (dashboard: DashboardView): string =>
  blocks('### User Engagement', activeUsersSection(dashboard), userHealthSection(dashboard));

export function activeUsersSection({ userMetrics, trends }: DashboardView): string {
  const { dau, wau, mau, mauOfLicensed, activation, powerUsers, dormantUsers, loginFrequency, sessionDuration } = userMetrics;
  const withShare = (value: number | null, share: number | null): string => `${formatNumber(value)}${share === null ? '' : ` (${formatPercent(share)})`}`;
  const rows = [
    metricRow('DAU', dau, formatNumber(dau.value), formatNumber),
    metricRow('WAU', wau, formatNumber(wau.value), formatNumber),
    metricRow('MAU', mau, formatNumber(mau.value), formatNumber),
    metricRow('MAU of Licensed', mauOfLicensed, formatPercent(mauOfLicensed.value), formatPercent),
    metricRow('User Activation', activation, formatPercent(activation.value), formatPercent),
    metricRow('Power Users', powerUsers, withShare(powerUsers.value, powerUsers.share), formatPercent),
    metricRow('Dormant Users', dormantUsers, withShare(dormantUsers.value, dormantUsers.share), formatPercent),
    metricRow('Login Frequency', loginFrequency, `${formatNumber(loginFrequency.value)} per user and week`, formatNumber),
    metricRow('Session Duration', sessionDuration, formatDuration(sessionDuration.value), formatDuration),
  ];
  const points = trends.activeUsers;
  return blocks(
    '#### Active Users',
    table(METRIC_HEADINGS, rows),
    points.length > 0 &&
      `Active users per day, ${formatDay(points[0]!.date)} to ${formatDay(points.at(-1)!.date)}: ${sparkline(points.map((point) => point.dau))}`,
  );
}

export const userHealthSection = ({ userMetrics }: DashboardView): string =>
  blocks(
    '#### User Health',
    healthTable(userMetrics),
    userMetrics.health.left > 0 && `Active in the last 30 days and left since: ${formatNumber(userMetrics.health.left)}`,
    userMetrics.health.dormant > 0 &&
      `**Dormant Users Alert**: ${formatNumber(userMetrics.health.dormant)} ${userMetrics.health.dormant === 1 ? "user hasn't" : "users haven't"} logged in for more than 30 days\n[View List] [Export] [Create Re-engagement Campaign]`,
  );

function healthTable({ health, seatUsers }: DashboardView['userMetrics']): string {
  const row = (status: string, count: number): string[] => [status, formatNumber(count), formatPercent(seatUsers === 0 ? null : (100 * count) / seatUsers)];
  return table(
    ['Status', 'Count', '% of Total'],
    [
      row('Active (7d)', health.active),
      row('Engaged (8-14d)', health.engaged),
      row('At Risk (15-30d)', health.atRisk),
      row('Dormant (>30d)', health.dormant),
      row('Never active', health.neverActive),
    ],
  );
}

export function depthSection({ engagementDepth }: DashboardView): string {
  const { actionsPerSession, apiCallsPerDay, integrations, contentCreated, collaboration } = engagementDepth;
  return blocks(
    '### Engagement Depth',
    table(METRIC_HEADINGS, [
      metricRow('Actions per Session', actionsPerSession, formatNumber(actionsPerSession.value), formatNumber),
      metricRow('API Calls/day', apiCallsPerDay, `${formatNumber(apiCallsPerDay.value)} (peak ${formatNumber(apiCallsPerDay.peak)})`, formatNumber),
      metricRow('Integrations', integrations, formatNumber(integrations.value), formatNumber),
      metricRow('Content Created', contentCreated, formatNumber(contentCreated.value), formatPercent),
      metricRow('Collaboration', collaboration, `${formatPercent(collaboration.value)} of sessions`, formatPercent),
    ]),
  );
}
