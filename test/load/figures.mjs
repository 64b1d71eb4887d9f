// How measurements are summed up and shown.
import { writeFileSync } from 'node:fs';

/** Prints a line. */
export const show = (line) => process.stdout.write(`${line}\n`);

/** Percentiles of times in milliseconds, by nearest rank; null without any. */
export function latencies(times) {
  const sorted = Float64Array.from(times).sort();
  const rank = (share) => sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))];
  return sorted.length === 0 ? null : { n: sorted.length, p50: rank(0.5), p95: rank(0.95), p99: rank(0.99), max: sorted[sorted.length - 1] };
}

export const whole = (value) => Math.round(value).toLocaleString('en-US');
export const tenths = (value) => value.toFixed(1);
/** How much a figure is above another, in percent of that one. */
export const percentAbove = (value, other) => `${value > other ? '+' : ''}${tenths((value / other - 1) * 100)} %`;
export const megabytes = (bytes) => `${Math.round(bytes / 1_048_576)} MB`;

/** Prints rows of cells, the first row being the head, in columns as wide as they need. */
export function printTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column] ?? '').length)));
  for (const [number, row] of rows.entries()) {
    show(`  ${row.map((cell, column) => (column === 0 ? String(cell ?? '').padEnd(widths[column]) : String(cell ?? '').padStart(widths[column]))).join('  ')}`);
    if (number === 0) show(`  ${widths.map((width) => '-'.repeat(width)).join('  ')}`);
  }
}

/** Writes the figures for machines, when a file was asked for. */
export function writeJson(file, figures) {
  if (!file) return;
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
  show(`\nFigures as JSON: ${file}`);
}
