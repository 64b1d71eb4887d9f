/** What a cell of Excel holds at most, in UTF-16 units. */
export const LONGEST_TEXT = 32_767;

/** Control characters but tab and line feed, half pairs and the two characters that XML cannot carry. */
const UNWRITABLE = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Text as any cell can hold it: line ends as line feeds, nothing that breaks the file, at most {@link LONGEST_TEXT} units, no pair cut in two. */
export function cellText(text: string): string {
  // Most text is longer than allowed by far or not at all: what is cut away need not be cleaned.
  const clean = text
    .slice(0, 2 * LONGEST_TEXT)
    .replace(/\r\n?/g, '\n')
    .replace(UNWRITABLE, '');
  return clean.length <= LONGEST_TEXT ? clean : clean.slice(0, LONGEST_TEXT).replace(/\p{Cs}$/u, '');
}
