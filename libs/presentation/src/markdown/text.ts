// Characters that no name needs: controls, line and paragraph separators, and marks that turn the direction of what follows.
// oxlint-disable-next-line no-control-regex -- finding control characters is the purpose
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/**
 * Text from outside, made harmless in Markdown: it stays on its line and in its table cell, and can become neither HTML, link,
 * image, code nor emphasis.
 */
export const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(INVISIBLE, ' ')
    .trim()
    .replace(/[\\`*_[\]|~@$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // Bare addresses become links in many renderers.
    .replace(/:\/\//g, '\\://')
    .replace(/www\./gi, (match) => `${match.slice(0, 3)}\\.`);

/** A table; its cells must be harmless already. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(headings), `|${headings.map((heading) => '-'.repeat(heading.length + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}

/** Blocks below one another, those that are missing left out. */
export const blocks = (...parts: readonly (string | null | false)[]): string => parts.filter((part) => typeof part === 'string' && part !== '').join('\n\n');

const BARS = '▁▂▃▄▅▆▇█';
const SHADES = ' ░▒▓█';

/** A line of bars; at most `most` of them, each the mean of its part. */
export function sparkline(values: readonly number[], most = 60): string {
  const parts = Math.min(values.length, most);
  const means = Array.from({ length: parts }, (_, part) => {
    const slice = values.slice(Math.floor((part * values.length) / parts), Math.floor(((part + 1) * values.length) / parts));
    return slice.reduce((sum, value) => sum + value, 0) / slice.length;
  });
  const top = Math.max(...means, 0);
  return means.map((value) => BARS[top <= 0 ? 0 : Math.min(BARS.length - 1, Math.floor((value / top) * BARS.length))]).join('');
}

/** How dark a cell of a heat map is; only nothing at all stays blank. */
export const shade = (value: number, top: number): string =>
  value <= 0 || top <= 0 ? SHADES[0]! : SHADES[Math.min(SHADES.length - 1, 1 + Math.floor((value / top) * (SHADES.length - 1)))]!;

/** `▰▰▰▱…` for a score of 0–100. */
export const gauge = (score: number): string => {
  const full = Math.round(Math.min(100, Math.max(0, score)) / 5);
  return '▰'.repeat(full) + '▱'.repeat(20 - full);
};
