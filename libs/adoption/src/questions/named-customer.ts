import { ARTICLES, BEFORE_NAMES, NAME_ENDINGS, NOT_BEFORE_NAMES } from './common-words';
import { type NameMention, nameMentions } from './name-mention';
import { nameSuggestions } from './name-suggestions';
import type { QuestionWords } from './question-words';
import type { WordPlace } from './rule-text';

/** Whom a question names. `places` are the words that name somebody, `name` is how the question spells it. */
export type NameReading<Customer> =
  | { readonly kind: 'one'; readonly customer: Customer; readonly places: readonly WordPlace[] }
  /** The words fit several customers; without a name when it names several. */
  | { readonly kind: 'several'; readonly name: string | null; readonly customers: readonly Customer[]; readonly places: readonly WordPlace[] }
  /** No customer has this name, but some have nearly this one. */
  | { readonly kind: 'similar'; readonly name: string; readonly customers: readonly Customer[]; readonly places: readonly WordPlace[] }
  | { readonly kind: 'unknown'; readonly name: string; readonly places: readonly WordPlace[] }
  | { readonly kind: 'nobody'; readonly places: readonly WordPlace[] };

type Named = { readonly name: string };

/** Finds whom a question names among the customers that a search brought; asks back rather than to take the wrong one. */
export function namedCustomer<Customer extends Named>(words: QuestionWords, customers: readonly Customer[]): NameReading<Customer> {
  const all = nameMentions(words, customers);
  const mentions = all.some(({ kind }) => kind !== 'inner') ? all.filter(({ kind }) => kind !== 'inner') : all;
  if (mentions.length === 0) return unmentioned(words, customers);
  const places = mentions.map(({ from, to }) => ({ from, to }));
  const [first] = mentions;
  const common = first!.customers.filter((customer) => mentions.every((mention) => mention.customers.includes(customer)));
  if (common.length === 0) return { kind: 'several', name: null, customers: [...new Set(mentions.flatMap((mention) => mention.customers))], places };
  for (const mention of mentions) {
    const range = wholeRange(words, mention);
    if (range === null) continue;
    const near = nameSuggestions(words, range, customers, true);
    return { kind: 'similar', name: spelled(words, range), customers: [...new Set([...near, ...mention.customers])], places: [...places, range] };
  }
  if (common.length > 1) return { kind: 'several', name: spelled(words, first!), customers: common, places };
  return { kind: 'one', customer: common[0]!, places };
}

/** The range of the name as the question seems to spell it, when that is more than the mention; null when the mention is all of it. */
function wholeRange(words: QuestionWords, mention: NameMention<Named>): WordPlace | null {
  const { tokens, explained, runs } = words;
  let { from, to } = mention;
  for (const run of runs) {
    if (run.from < to && from < run.to) {
      from = Math.min(from, run.from);
      to = Math.max(to, run.to);
    }
  }
  // Written large after a written-large name, a common word may be the rest of it: `Northwind Data`.
  const next = tokens[to];
  if (next?.capital && !next.parted && explained[to] && NAME_ENDINGS.has(next.text) && tokens[to - 1]!.capital) to++;
  // Only the end of a name, behind a word that may be its beginning: `Feature Labs` where there is another `Labs`.
  const before = tokens[from - 1];
  const doubtful = mention.kind === 'inner' && before !== undefined && !mentionIsParted(words, from) && !BEFORE_NAMES.has(before.text);
  return from === mention.from && to === mention.to && !doubtful ? null : { from, to };
}

const mentionIsParted = ({ tokens }: QuestionWords, from: number): boolean => tokens[from]!.parted || tokens[from - 1]!.owner !== null;

/** Reads the words that nothing explains when none of them is a customer's. */
function unmentioned<Customer extends Named>(words: QuestionWords, customers: readonly Customer[]): NameReading<Customer> {
  for (const run of words.runs) {
    const near = nameSuggestions(words, run, customers, isPlaceOfName(words, run));
    if (near.length > 0) return { kind: 'similar', name: spelled(words, run), customers: near, places: [run] };
  }
  const run = words.runs.find((place) => isPlaceOfName(words, place));
  return run === undefined ? { kind: 'nobody', places: [] } : { kind: 'unknown', name: spelled(words, run), places: [run] };
}

const VERB_OR_ADVERB = /^\p{Ll}{2,}(?:ing|ed|ly)$/u;

/** Whether an unknown word stands where a name may stand. */
function isPlaceOfName({ tokens, question }: QuestionWords, { from, to }: WordPlace): boolean {
  const token = tokens[from]!;
  if (token.quoted || tokens[to - 1]!.owner !== null) return true;
  let place = from - 1;
  while (place >= 0 && ARTICLES.has(tokens[place]!.text)) place--;
  const before = tokens[place];
  if (before !== undefined && ['for', 'of', 'at', 'about'].includes(before.text)) return true;
  if (to - from === 1 && VERB_OR_ADVERB.test(question.slice(token.from, token.to))) return false;
  return before === undefined || token.parted || !NOT_BEFORE_NAMES.has(before.text);
}

/** How a question spells a range of words, with the large words before it: `Usage Inc`, where only `Inc` is not explained. */
function spelled({ question, tokens, explained }: QuestionWords, { from, to }: WordPlace): string {
  let start = from;
  while (start > 1 && tokens[start - 1]!.capital && explained[start - 1] && !tokens[start]!.parted && tokens[start]!.capital) start--;
  const last = tokens[to - 1]!;
  const end = last.owner === null ? last.to : last.to - (/s['’‘ʼ`]$/i.test(question.slice(last.from, last.to)) ? 1 : 2);
  return question.slice(tokens[start]!.from, end);
}
