import { type ExportFormat, FORMATS } from './export-subject';

/** UTF-8 bytes without the ending; most file systems take names of 255. */
const LONGEST = 240;
// Characters that some file system refuses, that hide, or that turn what follows around.
// oxlint-disable-next-line no-control-regex -- finding control characters is the purpose
const UNFIT = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff<>:"/\\|?*]+/g;

/**
 * A name that every file system takes: `Acme Corp - product adoption (internal) - last 90 days - 2026-11-27.pdf`. What stands in it may come from outside. When it is too long,
 * the first part is cut: what the file is and of which day stays.
 */
export function fileName(parts: readonly string[], format: ExportFormat): string {
  const [first = '', ...others] = parts.map((part) => part.toWellFormed().replace(UNFIT, ' ').replaceAll(/\s+/g, ' ').trim()).filter((part) => part !== '');
  const end = others.map((part) => ` - ${part}`).join('');
  const stem = `${cut(first, Math.max(0, LONGEST - Buffer.byteLength(end)))}${end}`;
  const short = cut(stem.replace(/^[\s.=+@-]+/, ''), LONGEST);
  return `${short === '' ? 'export' : short}.${FORMATS[format].extension}`;
}

/** The beginning of a text that is not longer in UTF-8, no character cut in two. */
function cut(text: string, bytes: number): string {
  let length = 0;
  const whole = [...text].findIndex((character) => (length += Buffer.byteLength(character)) > bytes);
  return (whole === -1 ? text : [...text].slice(0, whole).join('')).trim();
}
