import { cellText } from './cell-text';
import type { CellKind, Plain } from './sheet';

/** How a cell looks; its value keeps all digits. */
export const NUMBER_FORMATS: Readonly<Record<CellKind, string>> = {
  text: '@',
  integer: '#,##0',
  number: '#,##0.0',
  percent: '0.0%',
  percentChange: '+0.0%;-0.0%;0.0%',
  points: '+0.0;-0.0;0.0',
  change: '+#,##0.0;-#,##0.0;0.0',
  minutes: '#,##0.0',
  day: 'd mmm yyyy',
  instant: 'd mmm yyyy hh:mm',
};

const DIVISORS: Readonly<Partial<Record<CellKind, number>>> = { percent: 100, percentChange: 100, minutes: 60 };

/** Excel counts no days before this one, and one too many up to it. */
const FIRST_DAY = '1900-03-01';

/**
 * What a cell holds: text cleaned and never anything but text, percents as fractions, seconds as minutes, days and instants as dates that are
 * the same wherever the file is opened (a day is its own midnight; an instant is told in UTC). null: empty.
 */
export function cellValue(kind: CellKind, value: Plain): string | number | Date | null {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return kind === 'day' || kind === 'instant' ? dateOf(value) : cellText(value);
  if (!Number.isFinite(value)) return null;
  return kind === 'text' ? String(value) : value / (DIVISORS[kind] ?? 1);
}

function dateOf(text: string): Date | string {
  const date = new Date(text.length === 10 ? `${text}T00:00:00Z` : text);
  return Number.isNaN(date.getTime()) || text < FIRST_DAY ? cellText(text) : date;
}
