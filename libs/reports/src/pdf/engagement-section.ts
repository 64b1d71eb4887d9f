import { activeUsersChart, byWeek, formatInteger, formatShares, healthBar, LIGHT_COLOURS } from '@adoption/presentation';
import { activityMetrics, userAdoptionMetrics } from '../report/metric-labels';
import type { Report } from '../report/report';
import { type Block, whole } from './blocks';
import { chartPicture } from './chart-picture';
import { dormantBlock } from './dormant-block';
import { kpiRow, metricStrip } from './figure-grid';
import { blockTitle, sentence } from './headings';
import type { Content } from './pdf-content';
import { cell, pdfTable } from './pdf-table';
import { coloursFor, WIDTH } from './pdf-style';
import { sayNote } from './say';

/** Who logs in, how often, and who has gone quiet. */
export const engagementBlocks = (report: Report): readonly Block[] => [
  whole(kpiRow(activityMetrics(report.dashboard), report.audience)),
  activeUsersBlock(report),
  healthBlock(report),
  ...dormantBlock(report),
  whole(
    blockTitle('User adoption health', 'Against the target of each metric'),
    metricStrip(userAdoptionMetrics(report.dashboard, report.wording), report.audience),
  ),
];

function activeUsersBlock({ dashboard: { trends, userMetrics }, audience }: Report): Block {
  const title = blockTitle('Active users', `Daily, weekly and monthly active users${byWeek(trends.activeUsers) ? ' on Sundays' : ''}`);
  if (trends.activeUsers.every(({ mau }) => mau === 0)) return whole(title, sentence('No activity in this period.'));
  const options = { licensedUsers: userMetrics.licensedUsers, dauMean: userMetrics.dau.value };
  const colours = coloursFor(audience);
  const chart = (size: { width: number; height: number }) => activeUsersChart(trends.activeUsers, options, colours, size);
  const picture = { width: WIDTH, height: 126 };
  return whole(title, chartPicture(chart, picture), sayNote(chart(picture).description, { margin: [0, 4, 0, 0] }));
}

function healthBlock(report: Report): Block {
  const { wording, audience, dashboard } = report;
  const { health, seatUsers } = dashboard.userMetrics;
  const title = blockTitle('User health', `${formatInteger(seatUsers)} ${seatUsers === 1 ? 'user' : 'users'} with a seat, by last login`);
  if (seatUsers === 0) return whole(title, sentence('No users hold a seat yet.'));
  const colours = coloursFor(audience);
  const picture = chartPicture((size) => healthBar(health, colours, size, wording.healthGroups), { width: WIDTH, height: 15 });
  const shares = formatShares(wording.healthGroups.map(({ key }) => health[key]));
  const rows = wording.healthGroups.map(({ key, name, note }, i): Content[] => [
    { columns: [{ width: 13, canvas: [{ type: 'rect', x: 0, y: 1.8, w: 7.5, h: 7.5, r: 2, color: colours.health[key] }] }, cell(name, { bold: true })] },
    cell(note, { colour: LIGHT_COLOURS.ink2 }),
    cell(formatInteger(health[key]), { align: 'right' }),
    cell(shares[i]!, { align: 'right' }),
  ]);
  const table = pdfTable(
    [
      { head: 'Group', share: 30 },
      { head: 'Last seen', share: 40 },
      { head: 'Users', share: 15, align: 'right' },
      { head: 'Share', share: 15, align: 'right' },
    ],
    rows,
  );
  const left = health.left > 0 ? [sayNote(`Active recently, no seat now: ${formatInteger(health.left)}`, { margin: [0, 4, 0, 0] })] : [];
  return whole(title, { stack: [picture], margin: [0, 0, 0, 4] }, table, ...left);
}
