import { formatNumber } from './numbers';

/** A change for the page and the report: the arrow follows the direction, the colour {@link changeGoodness}. */
export interface ChangeParts {
  readonly arrow: '↗' | '↘' | '–';
  /** `+12%`, `−3 pts`, `+5`, `new`, `0%`; empty when nothing is known. */
  readonly text: string;
  readonly direction: 'up' | 'down' | 'none' | 'unknown';
  /** What is to be said where the sign alone would be read: `no change`, `no data`. */
  readonly hidden: string | null;
}

/** The parts of a metric that its change is told by. */
export interface Changed {
  readonly value?: number | null;
  readonly previous?: number | null;
  readonly change: number | null;
  readonly changeKind: 'percent' | 'points' | 'absolute';
}

/**
 * A change in parts: percent and points in whole numbers, others like the number itself, with the minus sign U+2212. A percent of nothing is
 * `new`. (The Markdown has signs of its own, `▲ +12%`, as the product document shows them.)
 */
export function changeParts({ value = null, previous = null, change, changeKind }: Changed): ChangeParts {
  if (change === null || !Number.isFinite(change)) {
    const fresh = changeKind === 'percent' && previous === 0 && value !== null && value > 0;
    return fresh ? { arrow: '↗', text: 'new', direction: 'up', hidden: null } : { arrow: '–', text: '', direction: 'unknown', hidden: 'no data' };
  }
  const size = changeKind === 'absolute' ? formatNumber(Math.abs(change)) : formatNumber(Math.round(Math.abs(change)));
  const unit = changeKind === 'percent' ? '%' : changeKind === 'points' ? (size === '1' ? ' pt' : ' pts') : '';
  if (size === '0') return { arrow: '–', text: `0${unit}`, direction: 'none', hidden: 'no change' };
  return change > 0
    ? { arrow: '↗', text: `+${size}${unit}`, direction: 'up', hidden: null }
    : { arrow: '↘', text: `−${size}${unit}`, direction: 'down', hidden: null };
}

/** A change of the score, in whole points without their name: `+5`. */
export const scoreChangeParts = (delta: number | null): ChangeParts =>
  changeParts({ change: delta === null ? null : Math.sign(delta) * Math.round(Math.abs(delta)), changeKind: 'absolute' });

/** The parts in one line: `↗ +12%`, `– 0%`, `–`. */
export const changeText = ({ arrow, text }: ChangeParts): string => (text === '' ? arrow : `${arrow} ${text}`);

/** Metrics and columns that are better the lower they are. */
export const LOWER_IS_BETTER: ReadonlySet<string> = new Set(['dormantUsers', 'dormantShare', 'timeToFeature', 'accountsBelow50']);

/** Whether a change is welcome: which colour it gets. */
export function changeGoodness(direction: ChangeParts['direction'], lowerIsBetter: boolean): 'good' | 'poor' | 'neutral' {
  if (direction !== 'up' && direction !== 'down') return 'neutral';
  return (direction === 'up') === lowerIsBetter ? 'poor' : 'good';
}
