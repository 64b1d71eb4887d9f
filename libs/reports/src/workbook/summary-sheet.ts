import { depthMetrics, activityMetrics, featureMetricsOf, SCORE_PART_LABELS, userAdoptionMetrics } from '../report/metric-labels';
import type { LabelledMetric } from '../report/metric-labels';
import { peerGroupName, whyNoPeers, whyOtherPeers } from '../report/peer-group';
import { PERIOD_NAMES } from '../report/period-names';
import { readerNote } from '../report/reader-note';
import type { Report } from '../report/report';
import { METRIC_HEAD, metricCell, metricRow } from './metric-cells';
import { type CellKind, type Column, headRow, over, type Plain, type Row, type Sheet } from './sheet';

const WIDTHS = [44, 24, 26, 14, 14, 20, 14, 12, 18, 18];
const GAP: readonly Row[] = [[]];

/** The metrics of the chosen sections, each once. */
export function metricsOf({ dashboard, sections, wording }: Report): readonly LabelledMetric[] {
  const chosen = [
    ...(sections.has('engagement') ? [...activityMetrics(dashboard), ...userAdoptionMetrics(dashboard, wording)] : []),
    ...(sections.has('features') ? featureMetricsOf(dashboard) : []),
    ...(sections.has('trends') ? depthMetrics(dashboard) : []),
  ];
  return [...new Map(chosen.toReversed().map((metric) => [metric.key, metric])).values()].toReversed();
}

/** Whose report it is, of when, and all figures that have a card on the page. */
export function summarySheet(report: Report, generatedAt: string): Sheet {
  const { dashboard, sections } = report;
  const metrics = metricsOf(report);
  const rows: readonly Row[] = [
    ...head(report, generatedAt),
    ...(sections.has('score') ? [...GAP, ...scoreRows(report)] : []),
    ...(metrics.length === 0 ? [] : [...GAP, METRIC_HEAD, ...metrics.map((metric) => metricRow(metric, report.wording))]),
    ...(metrics.length === 0 ? [] : [...GAP, headRow('Further figures', over('Value'), 'Unit'), ...furtherRows(report)]),
    ...(report.audience === 'internal' ? [...GAP, headRow('Data quality', over('Value'), 'Unit'), ...qualityRows(dashboard)] : []),
  ];
  return { name: 'Summary', columns: WIDTHS.map(columnOf), rows, count: rows.length, plain: true };
}

const columnOf = (width: number, i: number): Column => ({ title: ['Product adoption', 'Value'][i] ?? '', kind: 'text', width });

function head(report: Report, generatedAt: string): Row[] {
  const { dashboard, audience } = report;
  const { customer, period, freshness } = dashboard;
  const note = readerNote(audience);
  return [
    ...(note === null ? [] : [headRow(note)]),
    ['Customer', customer.name],
    ['Segment', customer.segment],
    ['Industry', customer.industry],
    ['Customer success manager', customer.csm?.name ?? null],
    ...(audience === 'internal' ? [['Renews on', cell('day', customer.renewsOn)]] : []),
    ['Time zone of the days', customer.timeZone],
    ['Period', PERIOD_NAMES[period.key]],
    ['From', cell('day', period.from)],
    ['To', cell('day', period.to)],
    ['Compared from', cell('day', period.previous?.from ?? null)],
    ['Compared to', cell('day', period.previous?.to ?? null)],
    ...peerRows(report),
    ['Generated at (UTC)', cell('instant', generatedAt)],
    ['Data as of (UTC)', cell('instant', freshness.lastEventAt)],
    ...(period.partial ? [['Today is part of the period and not over; figures still move.']] : []),
  ];
}

/** Whom the figures of peers are of, and what they say of the account. A customer is not told how few the peers are. */
function peerRows({ dashboard, audience, sections, wording }: Report): Row[] {
  const { pending, count } = dashboard.peerComparison;
  const missing = whyNoPeers(dashboard);
  const counted = missing === null || (audience === 'internal' && !pending);
  const note = missing ?? whyOtherPeers(dashboard);
  const insight = missing === null && sections.has('peers') ? wording.insight(dashboard.peerComparison) : null;
  return [
    ['Compared with', peerGroupName(dashboard)],
    ['Peers', cell('integer', counted ? count : null)],
    ...(note === null ? [] : [[note]]),
    ...(insight === null ? [] : [['Insight', `${insight.headline} ${insight.detail}`.trim()]]),
    ...(insight === null || insight.consider === null ? [] : [['Consider', insight.consider]]),
  ];
}

function scoreRows({ dashboard: { adoptionScore, score }, wording }: Report): Row[] {
  const explanation = wording.explanation(score);
  return [
    headRow('Adoption score', over('Value'), 'Unit'),
    ['Adoption score', cell('integer', adoptionScore), 'points of 100'],
    ['Exact score', cell('number', score.exact), 'points of 100'],
    ['Rating', score.band === null ? null : wording.band(score.band)],
    ['Change from the period before', cell('change', score.delta), 'points'],
    ['Weight that could be measured', cell('percent', score.coverage * 100), '%'],
    ['Peer median', cell('number', score.peerMedian), 'points of 100'],
    ...(explanation === null ? [] : [['Why it changed', explanation]]),
    ...GAP,
    headRow('Part of the score', over('Measured'), 'Unit', over('Level'), over('Weight'), over('Points'), over('Change of points')),
    ...score.components.map(({ key, raw, normalized, weight, points, deltaPoints }): Row => {
      const unit = PART_UNITS[key];
      return [
        SCORE_PART_LABELS[key],
        cell(unit === '%' ? 'percent' : 'number', raw),
        unit,
        cell('number', normalized),
        cell('percent', weight * 100),
        cell('number', points),
        cell('change', deltaPoints),
      ];
    }),
  ];
}

const PART_UNITS = {
  userActivation: '%',
  featureBreadth: '%',
  engagementDepth: 'actions per session',
  usageTrend: 'times the period before',
  entitlementUtilization: '%',
} as const;

function furtherRows({ dashboard: { userMetrics, featureMetrics, engagementDepth }, sections, wording }: Report): Row[] {
  const { dau, licensedUsers, seatUsers, activation, powerUsers, dormantUsers, sessionDuration } = userMetrics;
  const { used, adopted, available } = featureMetrics.breadth;
  const { totals, apiCallsPerDay } = engagementDepth;
  const rows: readonly (readonly [boolean, string, string, number | null])[] = [
    [sections.has('engagement'), 'DAU on the last day', 'users', dau.lastDay],
    [sections.has('engagement'), 'DAU, mean from Monday to Friday', 'users', dau.weekdayMean],
    [sections.has('engagement'), 'DAU on the busiest day', 'users', dau.peak],
    [sections.has('engagement'), 'Licensed users', 'users', licensedUsers],
    [sections.has('engagement'), 'Users with a seat', 'users', seatUsers],
    [sections.has('engagement'), 'User activation without the limit of 100%', 'percent', activation.raw],
    [sections.has('engagement'), 'Power users, share of users with a seat', 'percent', powerUsers.share],
    [sections.has('engagement'), `${wording.dormantUsers}, share of activated users`, 'percent', dormantUsers.share],
    [sections.has('engagement'), 'Session duration, median', 'seconds', sessionDuration.medianSeconds],
    [sections.has('features'), 'Available features', 'features', available],
    [sections.has('features'), 'Used features', 'features', used],
    [sections.has('features'), 'Adopted features', 'features', adopted],
    [sections.has('trends'), 'API calls on the busiest day', 'calls/day', apiCallsPerDay.peak],
    [sections.has('trends'), 'Events in the period', 'events', totals.events],
    [sections.has('trends'), 'Actions in the period', 'actions', totals.actions],
    [sections.has('trends'), 'Sessions in the period', 'sessions', totals.sessions],
    [sections.has('trends'), 'Active users in the period', 'users', totals.activeUsers],
  ];
  return rows.filter(([wanted]) => wanted).map(([, label, unit, value]) => [label, countCell(unit, value), unit === 'percent' ? '%' : unitOf(unit)]);
}

const COUNTS: ReadonlySet<string> = new Set(['features', 'events', 'actions', 'sessions']);
const countCell = (unit: string, value: number | null) => (COUNTS.has(unit) ? cell('integer', value) : metricCell(unit, value));
const unitOf = (unit: string): string => (unit === 'seconds' ? 'minutes' : unit === 'calls/day' ? 'calls' : unit);

const qualityRows = ({ dataQuality: { unmappedEvents, rejectedEvents, lateEvents, missing } }: Report['dashboard']): Row[] => [
  ['Events without a known feature', cell('integer', unmappedEvents), 'events'],
  ['Events refused', cell('integer', rejectedEvents), 'events'],
  ['Events later than a day', cell('integer', lateEvents), 'events'],
  ['What could not be known', missing.join(', ')],
];

const cell = <Value extends Plain>(kind: CellKind, value: Value): { kind: CellKind; value: Value } => ({ kind, value });
