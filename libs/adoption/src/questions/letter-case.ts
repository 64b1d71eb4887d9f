import type { QuestionWords } from './question-words';
import type { WordPlace } from './rule-text';

const LARGE = /\p{Lu}/u;

/** Whether a range has a capital letter in a question that also has small ones, so that large and small say something here. */
export const isWrittenLarge = ({ question, tokens }: QuestionWords, { from, to }: WordPlace): boolean =>
  /\p{Ll}/u.test(question) && LARGE.test(question.slice(tokens[from]!.from, tokens[to - 1]!.to));

/** Whether a question has a longer word that begins small, so that a capital inside it is none of a headline's. */
export const isNoHeadline = ({ tokens }: QuestionWords): boolean => tokens.some(({ text, capital }) => !capital && /^\p{L}{4,}$/u.test(text));
