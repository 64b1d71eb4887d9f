import type { Metric } from '@adoption/adoption';
import { formatTarget, positionWord, targetUnit, type Wording } from '@adoption/presentation';
import type { LabelledMetric } from '../report/metric-labels';
import type { CellKind, Row, TypedCell } from './sheet';

const KINDS: Readonly<Record<string, CellKind>> = {
  users: 'integer',
  items: 'integer',
  integrations: 'integer',
  'calls/day': 'integer',
  percent: 'percent',
  'percent change': 'percentChange',
  seconds: 'minutes',
};

/** Units as a sheet names them; others say what they are. */
const UNITS: Readonly<Record<string, string>> = {
  percent: '%',
  seconds: 'minutes',
  'calls/day': 'calls per day',
  'actions/session': 'actions per session',
  'sessions/user/week': 'sessions per user and week',
};
const CHANGES = {
  percent: { kind: 'percentChange', unit: '%' },
  points: { kind: 'points', unit: 'points' },
  absolute: { kind: 'change', unit: null },
} as const;

export const METRIC_TITLES = ['Metric', 'Value', 'Unit', 'Previous', 'Change', 'Change in', 'Peers', 'Position', 'Target', 'Status'] as const;

/** A value in its unit: percents as percents, durations in minutes. */
export const metricCell = (unit: string, value: number | null): TypedCell => ({ kind: KINDS[unit] ?? 'number', value });

/** The name of a unit as {@link metricCell} tells the value. */
export const unitText = (unit: string): string => UNITS[unit] ?? unit;

/** A metric under {@link METRIC_TITLES}. */
export function metricRow({ key, label, long, metric }: LabelledMetric, wording: Wording): Row {
  const { unit, value, previous, change, changeKind, peer, peerPosition } = metric;
  const changed = CHANGES[changeKind];
  return [
    long === undefined ? label : `${label} (${long})`,
    metricCell(unit, value),
    unitText(unit),
    metricCell(unit, previous),
    { kind: changed.kind, value: change },
    changed.unit ?? unitText(unit),
    metricCell(unit, peer),
    positionWord(peerPosition),
    targetText(key, metric),
    wording.status(metric),
  ];
}

/** `> 70%`, `100%`; null without a target. */
export function targetText(key: string, { target, unit }: Pick<Metric, 'target' | 'unit'>): string | null {
  return target === null ? null : formatTarget(target, targetUnit(key, unit)).replace(/^target /, '');
}
