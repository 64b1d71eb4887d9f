import { type ExportFormat, FORMATS } from './export-subject';

const LONGEST = 120;
// Characters that some file system refuses, that hide, or that turn what follows around.
// oxlint-disable-next-line no-control-regex -- finding control characters is the purpose
const UNFIT = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff<>:"/\\|?*]+/g;

/**
 * A name that every file system takes: `Acme Corp - product adoption - 2026-11-27.pdf`. What stands in it may come from outside. When it is too long,
 * the first part is cut: what the file is and of which day stays.
 */
export function fileName(parts: readonly string[], format: ExportFormat): string {
  const [first = '', ...others] = parts.map((part) => part.toWellFormed().replace(UNFIT, ' ').replaceAll(/\s+/g, ' ').trim()).filter((part) => part !== '');
  const end = others.map((part) => ` - ${part}`).join('');
  const stem = `${cut(first, Math.max(0, LONGEST - [...end].length))}${end}`;
  const short = cut(stem.replace(/^[\s.=+@-]+/, ''), LONGEST);
  return `${short === '' ? 'export' : short}.${FORMATS[format].extension}`;
}

/** The beginning of a text, no character cut in two. */
const cut = (text: string, longest: number): string => [...text].slice(0, longest).join('').trim();
