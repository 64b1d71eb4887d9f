import { type ExportFormat, FORMATS } from './export-subject';

const LONGEST = 120;
// Characters that some file system refuses, that hide, or that turn what follows around.
// oxlint-disable-next-line no-control-regex -- finding control characters is the purpose
const UNFIT = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff<>:"/\\|?*]+/g;

/** A name that every file system takes: `Acme Corp - product adoption - 2026-11-27.pdf`. What stands in it may come from outside. */
export function fileName(parts: readonly string[], format: ExportFormat): string {
  const stem = parts
    .map((part) => part.toWellFormed().replace(UNFIT, ' ').replaceAll(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(' - ');
  const short = [...stem.replace(/^[\s.=+@-]+/, '')].slice(0, LONGEST).join('').trim();
  return `${short === '' ? 'export' : short}.${FORMATS[format].extension}`;
}
