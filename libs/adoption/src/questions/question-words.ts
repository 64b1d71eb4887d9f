import { CONNECTORS } from './common-words';
import { type QuestionToken, questionTokens } from './question-token';
import type { WordPlace } from './rule-text';
import { explainedWords } from './vocabulary';

/** A question as it is searched for names. */
export interface QuestionWords {
  readonly question: string;
  readonly tokens: readonly QuestionToken[];
  /** For each token, whether rules and everyday words explain it. */
  readonly explained: readonly boolean[];
  /** Ranges of neighbouring words that nothing explains (`Bank of America` is one), half-open. */
  readonly runs: readonly WordPlace[];
}

export function questionWords(question: string): QuestionWords {
  const tokens = questionTokens(question);
  const explained = explainedWords(tokens);
  return { question, tokens, explained, runs: runsOf(tokens, explained) };
}

function runsOf(tokens: readonly QuestionToken[], explained: readonly boolean[]): WordPlace[] {
  const runs: { from: number; to: number }[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (explained[index]) continue;
    const last = runs.at(-1);
    if (last !== undefined && joins(tokens, last.to, index)) last.to = index + 1;
    else runs.push({ from: index, to: index + 1 });
  }
  return runs;
}

/** Nothing lies between, or only words that hold the parts of a name together. */
const joins = (tokens: readonly QuestionToken[], from: number, to: number): boolean =>
  to - from <= 2 && tokens.slice(from, to).every((token) => CONNECTORS.has(token.text)) && tokens.slice(from, to + 1).every((token) => !token.parted);

/** The words of a range without the `and` between them, joined by `by`. */
export function spelling(tokens: readonly QuestionToken[], { from, to }: WordPlace, by = ''): string {
  return tokens
    .slice(from, to)
    .filter((token, index, all) => token.text !== 'and' || index === 0 || index === all.length - 1)
    .map((token) => token.text)
    .join(by);
}

/** What a range of words may spell: as it stands, and without the ending of the genitive. */
export function spellings(tokens: readonly QuestionToken[], range: WordPlace, by = ''): string[] {
  const whole = spelling(tokens, range, by);
  const last = tokens[range.to - 1]!;
  return last.owner === null ? [whole] : [whole, whole.slice(0, whole.length - last.text.length) + last.owner];
}
