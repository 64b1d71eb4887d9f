import type { MetricView } from '../dashboard-view';
import { formatChange, MISSING } from '../numbers';
import type { Audience } from '../wording';

const POSITIONS = { above: '▲ Above', average: '● Average', below: '▼ Below' } as const;
const STATUSES = { good: '✓', watch: '⚠', poor: '✗' } as const;
/** How far a customer is from a target needs no sign of its own. */
const CUSTOMER_STATUSES = { good: '✓', watch: '', poor: '' } as const;

export const METRIC_HEADINGS = ['Metric', 'Value', 'vs Last Period', 'vs Peers', 'Target'];

/** A row of a table of metrics: value, change, place among the peers, and the target with how it is met. */
export type MetricRow = (label: string, metric: MetricView, value: string, formatTarget: (value: number) => string) => string[];

/** Rows as a reader is told them. */
export const metricRowFor = (audience: Audience): MetricRow => {
  const statuses = audience === 'customer' ? CUSTOMER_STATUSES : STATUSES;
  return (label, metric, value, formatTarget) => [
    label,
    value,
    formatChange(metric.change, metric.changeKind),
    metric.peerPosition === null ? MISSING : POSITIONS[metric.peerPosition],
    metric.target === null
      ? MISSING
      : `${metric.target.operator} ${formatTarget(metric.target.value)}${metric.status === null ? '' : ` ${statuses[metric.status]}`}`.trimEnd(),
  ];
};
