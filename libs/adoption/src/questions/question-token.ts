import { foldWord } from './fold-name';

/** A word of a question. */
export interface QuestionToken {
  /** As it is compared. */
  readonly text: string;
  /** Without the ending of the genitive (`Acme's`, `Corps'`); null when it has none. The same as `text` when the ending stands apart. */
  readonly owner: string | null;
  /** Place in the question, half-open. */
  readonly from: number;
  readonly to: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** A comma, colon, bracket or the like parts it from the word before. */
  readonly parted: boolean;
  /** Stands in quotes that hold a part of the question. */
  readonly quoted: boolean;
}

const WORD = /[\p{Alphabetic}\p{M}\p{Nd}_'’‘ʼ`]+/gu;
const PARTING = /[,;:!?()[\]{}–—\n/|<>]|\s-\s/;
/** A full stop ends a sentence, but not behind initials and abbreviations: `A.B. Chance`, `St. Mary`. */
const FULL_STOP = /\.\s/;
const LONGEST_ABBREVIATION = 3;
const QUOTED = /["“„«]([^"“”„«»]+)["”“»]/g;
const GENITIVE = /['’‘ʼ`]s$|(?<=s)['’‘ʼ`]$/i;

/** The words of a question, in order. */
export function questionTokens(question: string): QuestionToken[] {
  const quotes = [...question.matchAll(QUOTED)].map((match) => [match.index, match.index + match[0].length] as const);
  const tokens: QuestionToken[] = [];
  for (const { 0: raw, index } of question.matchAll(WORD)) {
    const text = foldWord(raw);
    if (text === '') continue;
    const before = tokens.at(-1);
    // `Data & Co.'s`: the ending stands behind the point.
    if (before !== undefined && /^['’‘ʼ`]s$/i.test(raw)) {
      tokens[tokens.length - 1] = { ...before, owner: before.text };
      continue;
    }
    const to = index + raw.length;
    tokens.push({
      text,
      owner: ownerOf(raw),
      from: index,
      to,
      capital: /^['’‘ʼ`]?\p{Lu}/u.test(raw),
      parted: isParted(question.slice(before?.to ?? 0, index), before),
      quoted: quotes.some(([start, end]) => start <= index && to <= end),
    });
  }
  // Quotes around everything say nothing.
  return tokens.every((token) => token.quoted) ? tokens.map((token) => ({ ...token, quoted: false })) : tokens;
}

function isParted(between: string, before: QuestionToken | undefined): boolean {
  const abbreviated = before !== undefined && (before.text.length === 1 || (before.capital && before.text.length <= LONGEST_ABBREVIATION));
  return PARTING.test(between) || (FULL_STOP.test(between) && !abbreviated);
}

function ownerOf(raw: string): string | null {
  if (!GENITIVE.test(raw)) return null;
  // `Corps'`: either the Corps or, carelessly, the Corp; the whole word is compared as well.
  const bare = foldWord(/s['’‘ʼ`]$/i.test(raw) ? raw.slice(0, -2) : raw.replace(GENITIVE, ''));
  return bare === '' ? null : bare;
}
