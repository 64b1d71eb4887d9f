import { BEFORE_NAMES, COMMON_WORDS, CUSTOMER_PRONOUNS, LARGE_NAME_ENDINGS, NAME_ENDINGS, NAMING } from './common-words';
import { nameWords } from './fold-name';
import { isNoHeadline, isWrittenLarge } from './letter-case';
import { longerName } from './name-end';
import { type NameMention, nameMentions } from './name-mention';
import { nameSuggestions } from './name-suggestions';
import { beforeWord, COMPARED, placeOf } from './place-of';
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
  const mentions = decisive(words, nameMentions(words, customers));
  if (mentions.length === 0) return unmentioned(words, customers);
  const places = mentions.map(({ from, to }) => ({ from, to }));
  const [first] = mentions;
  const common = first!.customers.filter((customer) => mentions.every((mention) => mention.customers.includes(customer)));
  if (common.length === 0) return { kind: 'several', name: null, customers: [...new Set(mentions.flatMap((mention) => mention.customers))], places };
  for (const mention of mentions) {
    const range = wholeRange(words, mention) ?? longerKnown(words, mention, customers);
    if (range === null) continue;
    const near = nameSuggestions(words, range, customers, true);
    // `Hooli Corp` has no more than its last word in common with `Acme Corp`.
    const partly = mention.kind === 'inner' && range.from < mention.from ? [] : mention.customers;
    if (near === null && partly.length === 0) return { kind: 'unknown', name: spelled(words, range), places: [range] };
    return {
      kind: 'similar',
      name: spelled(words, range),
      customers: [...new Set([...(near?.customers ?? []), ...partly])],
      places: [...places, range],
    };
  }
  if (common.length > 1) return { kind: 'several', name: spelled(words, first!), customers: common, places };
  return { kind: 'one', customer: common[0]!, places };
}

/** The mentions that count: a word that is only a part of a name says nothing beside a whole one, unless it is written large or compared with. */
function decisive<Customer>(words: QuestionWords, all: readonly NameMention<Customer>[]): readonly NameMention<Customer>[] {
  const named = all.filter(({ kind }) => kind !== 'inner');
  if (named.length === 0) return all;
  if (!named.some((mention) => mention.kind === 'whole' && isWrittenLarge(words, mention))) return named;
  const { tokens } = words;
  return named.filter(({ kind, from }) => kind === 'whole' || tokens[from]!.capital || COMPARED.has(tokens[from - 1]?.text ?? ''));
}

/** The range of the name as the question seems to spell it, when that is more than the mention; null when the mention is all of it. */
function wholeRange(words: QuestionWords, mention: NameMention<Named>): WordPlace | null {
  if (mention.kind === 'whole') return longerName(words, mention);
  const { tokens, runs } = words;
  let { from, to } = mention;
  for (const run of runs) {
    if (run.from < to && from < run.to) {
      from = Math.min(from, run.from);
      to = Math.max(to, run.to);
    }
  }
  if (mayGoOn(words, to)) to++;
  // Only the end of a name, behind a word that may be its beginning: `Feature Labs` where there is another `Labs`.
  const before = tokens[from - 1];
  const doubtful = mention.kind === 'inner' && before !== undefined && !mentionIsParted(words, from) && !BEFORE_NAMES.has(before.text);
  return from === mention.from && to === mention.to && !doubtful ? null : { from, to };
}

/** Behind the whole name of one customer and the beginning of another's, a word that nothing explains may be a misspelled part of that. */
function longerKnown(
  { tokens, explained }: QuestionWords,
  { kind, customers: [whole], from, to }: NameMention<Named>,
  all: readonly Named[],
): WordPlace | null {
  if (kind !== 'whole' || whole === undefined || to >= tokens.length || explained[to] || tokens[to]!.parted) return null;
  const beginning = `${nameWords(whole.name).join(' ')} `;
  return all.some(({ name }) => nameWords(name).join(' ').startsWith(beginning)) ? { from, to: to + 1 } : null;
}

/** Whether a common word behind a mention may be the rest of a longer name: `Westbrook Day`, and written large `Northwind Data`. */
function mayGoOn(words: QuestionWords, to: number): boolean {
  const { tokens, explained } = words;
  const [last, next] = [tokens[to - 1]!, tokens[to]];
  if (next === undefined || next.parted || !explained[to] || last.owner !== null) return false;
  if (NAME_ENDINGS.has(next.text)) return true;
  return (
    (LARGE_NAME_ENDINGS.has(next.text) || (COMMON_WORDS.has(next.text) && isNoHeadline(words))) &&
    next.capital &&
    last.capital &&
    /\p{Ll}/u.test(words.question)
  );
}

const mentionIsParted = ({ tokens }: QuestionWords, from: number): boolean => tokens[from]!.parted || tokens[from - 1]!.owner !== null;

/** Names that are looked for among those that are spelled alike, at most. */
const MOST_RUNS = 12;

/** Reads the words that nothing explains when none of them is a customer's. */
function unmentioned<Customer extends Named>(words: QuestionWords, customers: readonly Customer[]): NameReading<Customer> {
  for (const run of words.runs.slice(0, MOST_RUNS)) {
    const place = placeOf(words, run);
    const near = place === 'thing' ? null : nameSuggestions(words, run, customers, place === 'name');
    if (near !== null) return { kind: 'similar', name: spelled(words, near.range), customers: near.customers, places: [near.range] };
  }
  const run = words.runs.find((place) => placeOf(words, place) === 'name' && !isNumber(words, place) && !(hasPronoun(words) && isWeak(words, place)));
  return run === undefined ? { kind: 'nobody', places: [] } : { kind: 'unknown', name: spelled(words, run), places: [run] };
}

const isNumber = ({ tokens }: QuestionWords, { from, to }: WordPlace): boolean =>
  !tokens[from]!.quoted && tokens.slice(from, to).every(({ text }) => /^\d+$/.test(text));
const hasPronoun = ({ tokens }: QuestionWords): boolean =>
  tokens.some(({ text }, index) => CUSTOMER_PRONOUNS.has(text) || (OF_PAGE.has(tokens[index - 1]?.text ?? '') && PAGE_CUSTOMER.has(text)));
const OF_PAGE: ReadonlySet<string> = new Set(['this', 'the', 'that']);
const PAGE_CUSTOMER: ReadonlySet<string> = new Set(['account', 'customer', 'client', 'company']);

/** Beside a word that stands for the page's customer, a small word that stands where more than names stand names nobody. */
function isWeak(words: QuestionWords, run: WordPlace): boolean {
  const [first, before] = [words.tokens[run.from]!, beforeWord(words, run.from)];
  const expected = before !== undefined && (NAMING.has(before.text) || BEFORE_NAMES.has(before.text));
  return !expected && !first.capital && !first.quoted && words.tokens[run.to - 1]!.owner === null;
}

/** How a question spells a range of words, with the large words around it: `Usage Inc`, where only `Inc` is not explained. */
function spelled(words: QuestionWords, { from, to }: WordPlace): string {
  const { question, tokens, explained } = words;
  let [start, end] = [from, to];
  const large = isWrittenLarge(words, { from, to });
  while (large && start > 1 && tokens[start - 1]!.capital && explained[start - 1] && !tokens[start]!.parted && tokens[start]!.capital) start--;
  while (tokens[end]?.capital && !tokens[end]!.parted && tokens[end - 1]!.capital && NAME_ENDINGS.has(tokens[end]!.text)) end++;
  const last = tokens[end - 1]!;
  const ending = last.owner === null || last.owner === last.text ? 0 : /s['’‘ʼ`]$/i.test(question.slice(last.from, last.to)) ? 1 : 2;
  return question.slice(tokens[start]!.from, last.to - ending);
}
