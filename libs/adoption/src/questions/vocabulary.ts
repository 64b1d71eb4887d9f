import { COMMON_WORDS, RULE_WORDS } from './common-words';
import { readComparison } from './comparison-words';
import { readPeriod } from './period-words';
import type { QuestionToken } from './question-token';
import { ruleText } from './rule-text';

/**
 * For every word of a question whether it is explained without any customer: an everyday word, a word of the rules, or part of a period
 * or comparison (`30 days`, `other Growth customers`). Quoted words never are.
 */
export function explainedWords(tokens: readonly QuestionToken[]): boolean[] {
  const { text, places } = ruleText(tokens, []);
  const read = readPeriod(readComparison(text, false).text).text;
  return tokens.map(
    (token, index) =>
      !token.quoted && (isWord(token.text) || (token.owner !== null && isWord(token.owner)) || read[places[index]!.from] !== text[places[index]!.from]),
  );
}

/** Whether a word is in the lists, whatever it stands beside, as it is or with an ending of its verb or plural. */
export const isWord = (word: string): boolean => isListed(word) || stems(word).some(isListed);

const isListed = (word: string): boolean => COMMON_WORDS.has(word) || RULE_WORDS.has(word);

const SHORTEST_INFLECTED = 5;
const INFLECTIONS: readonly (readonly [ending: RegExp, stem: string])[] = [
  [/(?<!s)s$/, ''],
  [/es$/, ''],
  [/ed$/, ''],
  [/ed$/, 'e'],
  [/ing$/, ''],
  [/ing$/, 'e'],
];

const stems = (word: string): string[] =>
  word.length < SHORTEST_INFLECTED ? [] : INFLECTIONS.filter(([ending]) => ending.test(word)).map(([ending, stem]) => word.replace(ending, stem));
