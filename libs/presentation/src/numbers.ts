/** What stands for "cannot be known". */
export const MISSING = '–';

const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const ONE_DIGIT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** A number for people: thousands grouped, one decimal below 100, none from there on; halves are rounded away from zero. */
export function formatNumber(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return MISSING;
  return withoutMinusZero((Math.abs(value) < 99.95 ? ONE_DIGIT : GROUPED).format(value));
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

/** A duration in seconds: `45s`, `12m 30s`, `1h 05m`. */
export function formatDuration(seconds: number | null): string {
  if (seconds === null || !Number.isFinite(seconds)) return MISSING;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole}s`;
  if (whole < 3_600) return `${Math.floor(whole / 60)}m ${padded(whole % 60)}s`;
  const minutes = Math.round(whole / 60);
  return `${Math.floor(minutes / 60)}h ${padded(minutes % 60)}m`;
}

const padded = (value: number): string => String(value).padStart(2, '0');
const withoutMinusZero = (text: string): string => (text === '-0' ? '0' : text);
