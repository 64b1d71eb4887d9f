import type { MetricView } from '../dashboard-view';
import { formatChange, MISSING } from '../numbers';

const POSITIONS = { above: '▲ Above', average: '● Average', below: '▼ Below' } as const;
const STATUSES = { good: '✓', watch: '⚠', poor: '✗' } as const;

export const METRIC_HEADINGS = ['Metric', 'Value', 'vs Last Period', 'vs Peers', 'Target'];

/** A row of a table of metrics: value, change, place among the peers, and the target with how it is met. */
export const metricRow = (label: string, metric: MetricView, value: string, formatTarget: (value: number) => string): string[] => [
  label,
  value,
  formatChange(metric.change, metric.changeKind),
  metric.peerPosition === null ? MISSING : POSITIONS[metric.peerPosition],
  metric.target === null
    ? MISSING
    : `${metric.target.operator === '<' ? '<' : metric.target.operator === '>' ? '>' : '='} ${formatTarget(metric.target.value)}${metric.status === null ? '' : ` ${STATUSES[metric.status]}`}`,
];
