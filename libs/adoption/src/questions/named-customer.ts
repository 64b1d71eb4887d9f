import { BEFORE_NAMES, LARGE_NAME_ENDINGS, NAME_ENDINGS } from './common-words';
import { type NameMention, nameMentions } from './name-mention';
import { nameSuggestions } from './name-suggestions';
import { placeOf } from './place-of';
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

/** The range of the name as the question seems to spell it, when that is more than the mention; null when the mention is all of it. */
function wholeRange(words: QuestionWords, mention: NameMention<Named>): WordPlace | null {
  const { tokens, runs } = words;
  let { from, to } = mention;
  for (const run of runs) {
    if (run.from < to && from < run.to) {
      from = Math.min(from, run.from);
      to = Math.max(to, run.to);
    }
  }
  if (mayGoOn(words, mention, to)) to++;
  // Only the end of a name, behind a word that may be its beginning: `Feature Labs` where there is another `Labs`.
  const before = tokens[from - 1];
  const doubtful = mention.kind === 'inner' && before !== undefined && !mentionIsParted(words, from) && !BEFORE_NAMES.has(before.text);
  return from === mention.from && to === mention.to && !doubtful ? null : { from, to };
}

/** Whether a common word behind a mention may be the rest of a longer name: `Westbrook Day`, and written large `Northwind Data`. */
function mayGoOn({ tokens, explained }: QuestionWords, { kind }: NameMention<Named>, to: number): boolean {
  const [last, next] = [tokens[to - 1]!, tokens[to]];
  if (next === undefined || next.parted || !explained[to] || last.owner !== null) return false;
  if (NAME_ENDINGS.has(next.text)) return kind !== 'whole' || (next.capital && last.capital);
  return LARGE_NAME_ENDINGS.has(next.text) && next.capital && last.capital;
}

const mentionIsParted = ({ tokens }: QuestionWords, from: number): boolean => tokens[from]!.parted || tokens[from - 1]!.owner !== null;

/** Reads the words that nothing explains when none of them is a customer's. */
function unmentioned<Customer extends Named>(words: QuestionWords, customers: readonly Customer[]): NameReading<Customer> {
  for (const run of words.runs) {
    const place = placeOf(words, run);
    const near = place === 'thing' ? null : nameSuggestions(words, run, customers, place === 'name');
    if (near !== null) return { kind: 'similar', name: spelled(words, near.range), customers: near.customers, places: [near.range] };
  }
  const run = words.runs.find((place) => placeOf(words, place) === 'name');
  return run === undefined ? { kind: 'nobody', places: [] } : { kind: 'unknown', name: spelled(words, run), places: [run] };
}

/** How a question spells a range of words, with the large words around it: `Usage Inc`, where only `Inc` is not explained. */
function spelled({ question, tokens, explained }: QuestionWords, { from, to }: WordPlace): string {
  let [start, end] = [from, to];
  while (start > 1 && tokens[start - 1]!.capital && explained[start - 1] && !tokens[start]!.parted && tokens[start]!.capital) start--;
  while (tokens[end]?.capital && !tokens[end]!.parted && tokens[end - 1]!.capital && NAME_ENDINGS.has(tokens[end]!.text)) end++;
  const last = tokens[end - 1]!;
  const ending = last.owner === null || last.owner === last.text ? 0 : /s['’‘ʼ`]$/i.test(question.slice(last.from, last.to)) ? 1 : 2;
  return question.slice(tokens[start]!.from, last.to - ending);
}
