import type { DashboardView } from '../dashboard-view';
import { byWeek } from '../by-week';
import { formatDay } from '../dates';
import { formatDuration, formatNumber, formatPercent } from '../numbers';
import type { HealthKey } from '../charts/health-bar';
import { METRIC_HEADINGS, metricRowFor } from './metric-rows';
import { type Telling, TO_US } from './telling';
import { blocks, sparkline, table } from './text';

export const engagementSection = (dashboard: DashboardView, telling: Telling): string =>
  blocks('### User Engagement', activeUsersSection(dashboard, telling), userHealthSection(dashboard, telling));

export function activeUsersSection({ userMetrics, trends }: DashboardView, { audience, wording }: Telling = TO_US): string {
  const metricRow = metricRowFor(audience);
  const { dau, wau, mau, mauOfLicensed, activation, powerUsers, dormantUsers, loginFrequency, sessionDuration } = userMetrics;
  const withShare = (value: number | null, share: number | null): string => `${formatNumber(value)}${share === null ? '' : ` (${formatPercent(share)})`}`;
  const rows = [
    metricRow('DAU', dau, formatNumber(dau.value), formatNumber),
    metricRow('WAU', wau, formatNumber(wau.value), formatNumber),
    metricRow('MAU', mau, formatNumber(mau.value), formatNumber),
    metricRow('MAU of Licensed', mauOfLicensed, formatPercent(mauOfLicensed.value), formatPercent),
    metricRow('User Activation', activation, formatPercent(activation.value), formatPercent),
    metricRow('Power Users', powerUsers, withShare(powerUsers.value, powerUsers.share), formatPercent),
    metricRow(audience === 'internal' ? 'Dormant Users' : wording.dormantUsers, dormantUsers, withShare(dormantUsers.value, dormantUsers.share), formatPercent),
    metricRow('Login Frequency', loginFrequency, `${formatNumber(loginFrequency.value)} per user and week`, formatNumber),
    metricRow('Session Duration', sessionDuration, formatDuration(sessionDuration.value), formatDuration),
  ];
  const points = trends.activeUsers;
  return blocks(
    '#### Active Users',
    table(METRIC_HEADINGS, rows),
    points.length > 0 &&
      `Active users ${byWeek(points) ? 'on Sundays' : 'per day'}, ${formatDay(points[0]!.date)} to ${formatDay(points.at(-1)!.date)}: ${sparkline(points.map((point) => point.dau))}`,
  );
}

export const userHealthSection = ({ userMetrics }: DashboardView, telling: Telling = TO_US): string =>
  blocks(
    '#### User Health',
    healthTable(userMetrics, telling),
    userMetrics.health.left > 0 && `Active in the last 30 days and left since: ${formatNumber(userMetrics.health.left)}`,
  );

/** How the product document heads the groups, for us. */
const SPANS: Readonly<Record<HealthKey, string>> = {
  active: 'Active (7d)',
  engaged: 'Engaged (8-14d)',
  atRisk: 'At Risk (15-30d)',
  dormant: 'Dormant (>30d)',
  neverActive: 'Never active',
};

function healthTable({ health, seatUsers }: DashboardView['userMetrics'], { audience, wording }: Telling): string {
  const row = (status: string, count: number): string[] => [status, formatNumber(count), formatPercent(seatUsers === 0 ? null : (100 * count) / seatUsers)];
  return table(
    ['Status', 'Count', '% of Total'],
    wording.healthGroups.map(({ key, name, note }) => row(audience === 'internal' ? SPANS[key] : `${name} (${note})`, health[key])),
  );
}

export function depthSection({ engagementDepth }: DashboardView, { audience }: Telling = TO_US): string {
  const metricRow = metricRowFor(audience);
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
