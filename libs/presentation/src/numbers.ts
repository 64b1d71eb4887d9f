/** What stands for "cannot be known". */
export const MISSING = '–';

const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const COMPACT = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 });
const ONE_DIGIT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** A number for people: thousands grouped, one decimal below 100, none from there on; halves are rounded away from zero. */
export function formatNumber(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return MISSING;
  return withoutMinusZero((Math.abs(value) < 99.95 ? ONE_DIGIT : GROUPED).format(value));
}

/** A count for people, thousands grouped, without decimals: `8,500`; halves are rounded away from zero. */
export const formatInteger = (value: number | null): string =>
  value === null || !Number.isFinite(value) ? MISSING : minus(withoutMinusZero(GROUPED.format(value)));

/** A number for an axis, where room is short: `950`, `8k`, `2.5k`, `1.2M`. */
export const formatCompact = (value: number): string => minus(COMPACT.format(value)).replace('K', 'k');

/** A place among peers as an ordinal from 1st to 99th: nobody is above all of a group, or below all of it, by a percentile. */
export function formatPercentile(percentile: number | null): string {
  if (percentile === null || !Number.isFinite(percentile)) return MISSING;
  const whole = Math.min(99, Math.max(1, Math.round(percentile)));
  return `${whole}${whole >= 11 && whole <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][whole % 10] ?? 'th')}`;
}

/** A percent (0–100) in whole points; a share that is not nothing never shows as 0 %, one that is not all never as 100 %. */
export function formatPercent(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return MISSING;
  if (value > 0 && value < 0.5) return '<1%';
  if (value > 99 && value < 100) return '99%';
  return `${withoutMinusZero(GROUPED.format(value))}%`;
}

/** A change as the product shows it: `▲ +12%`, `▼ -3 pts`, `● 0`; what it is a change of decides the kind. */
export function formatChange(change: number | null, kind: 'percent' | 'points' | 'absolute'): string {
  if (change === null || !Number.isFinite(change)) return MISSING;
  const text = kind === 'percent' ? GROUPED.format(change) : ONE_DIGIT.format(change);
  const size = withoutMinusZero(text);
  const unit = kind === 'percent' ? '%' : kind === 'points' ? ' pts' : '';
  if (size === '0') return `● 0${unit}`;
  return change > 0 ? `▲ +${size}${unit}` : `▼ ${size}${unit}`;
}

/** A change of the score as shown, in whole points: `▲ +5`, `▼ -2`, `● 0`. */
export const formatScoreChange = (delta: number | null): string =>
  formatChange(delta === null ? null : Math.sign(delta) * Math.round(Math.abs(delta)), 'absolute');

/**
 * A duration in seconds as page and report show it: `18 min`, hours from 120 minutes on: `2.5 hrs`; what is not nothing is never `0 min`.
 * The Markdown shows seconds too ({@link formatDuration}), because there is no second line for the median.
 */
export function formatMinutes(seconds: number | null): string {
  if (seconds === null || !Number.isFinite(seconds)) return MISSING;
  const minutes = Math.round(seconds / 60);
  if (minutes > 120) return `${ONE_DIGIT.format(seconds / 3_600)} hrs`;
  return seconds > 0 && minutes === 0 ? '<1 min' : `${minutes} min`;
}

/** A duration in seconds: `45s`, `12m 30s`, `1h 05m`. */
export function formatDuration(seconds: number | null): string {
  if (seconds === null || !Number.isFinite(seconds)) return MISSING;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole}s`;
  if (whole < 3_600) return `${Math.floor(whole / 60)}m ${padded(whole % 60)}s`;
  const minutes = Math.round(whole / 60);
  return `${Math.floor(minutes / 60)}h ${padded(minutes % 60)}m`;
}

/** The sign that is as wide as a plus. */
const minus = (text: string): string => text.replace('-', '−');
const padded = (value: number): string => String(value).padStart(2, '0');
const withoutMinusZero = (text: string): string => (text === '-0' ? '0' : text);
