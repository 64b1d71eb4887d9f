import type { QuestionToken } from './question-token';

/** The place of a word in the text that the rules read, half-open. */
export interface WordPlace {
  readonly from: number;
  readonly to: number;
}

/** The words of a question joined by single spaces, as the rules read them. */
export interface RuleText {
  readonly text: string;
  readonly places: readonly WordPlace[];
}

/** What stands in the text for the words of a customer's name. */
export const NAME = '§';
/** What stands for words that a rule has read already. */
const READ = '·';

/** @param named ranges of tokens that are a customer's name, half-open */
export function ruleText(tokens: readonly QuestionToken[], named: readonly WordPlace[]): RuleText {
  let text = '';
  const places = tokens.map((token, index) => {
    const name = named.find((range) => range.from <= index && index < range.to);
    const word = name === undefined ? token.text : name.from === index ? NAME : '';
    if (word === '') return { from: text.length, to: text.length };
    const from = text === '' ? 0 : text.length + 1;
    text += text === '' ? word : ` ${word}`;
    return { from, to: text.length };
  });
  return { text, places };
}

/** The text with a piece of it marked as read; everything else keeps its place. */
export const withoutPiece = (text: string, from: number, length: number): string => text.slice(0, from) + READ.repeat(length) + text.slice(from + length);
