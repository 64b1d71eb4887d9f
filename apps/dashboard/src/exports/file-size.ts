import { formatNumber } from '@adoption/presentation';

const UNITS = ['B', 'kB', 'MB', 'GB'] as const;
const STEP = 1_000;

/** Size of a file for reading, in decimal units: 184320 → "184 kB". @param bytes 0 or more */
export function fileSize(bytes: number): string {
  const power = bytes < STEP ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${formatNumber(bytes / STEP ** power)}\u00A0${UNITS[power]}`;
}
