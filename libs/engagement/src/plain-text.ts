// Line breaks of every kind, other control characters, and marks that turn the direction of what follows: they end a header early or make a name look like
// another one.
const BREAKS = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/gu;
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Most characters of what people wrote, in a mail and its calendar. */
export const LONGEST = { name: 120, title: 200, subject: 180, note: 4_000, body: 20_000 } as const;

/**
 * People's text as one line, fit for a header or a name: no line break, no control character, no mark of direction, blanks joined.
 * @param most characters that are kept; longer text ends with "…"
 */
export function plainLine(text: string, most: number): string {
  const line = text.toWellFormed().replace(BREAKS, ' ').replace(CONTROLS, '').replace(/\s+/gu, ' ').trim();
  return bounded(line, most);
}

/** People's text with its lines: line breaks of every kind become "\n", other control characters and marks of direction go. */
export function plainProse(text: string, most: number): string {
  const prose = text
    .toWellFormed()
    .replace(BREAKS, '\n')
    .replace(/\t/g, ' ')
    .split('\n')
    .map((line) => line.replace(CONTROLS, '').trimEnd());
  return bounded(prose.join('\n').trim(), most);
}

function bounded(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Text as it stands in HTML, between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? sign);
