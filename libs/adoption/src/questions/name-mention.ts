import { BEFORE_NAMES, NAMING } from './common-words';
import { isNoHeadline } from './letter-case';
import { nameParts } from './name-parts';
import { LONGEST_NAME } from './name-search';
import { type QuestionWords, spellings } from './question-words';
import type { WordPlace } from './rule-text';

/** Customers that one range of words names. */
export interface NameMention<Customer> extends WordPlace {
  /** How much of the name it is: all of it, its beginning, or words from its middle or end. */
  readonly kind: 'whole' | 'leading' | 'inner';
  readonly customers: readonly Customer[];
}

interface Fit<Customer> {
  readonly customer: Customer;
  readonly kind: NameMention<Customer>['kind'];
}

/**
 * Where a question names customers. The longest ranges win, and a whole name wins over the same words as part of another. A part counts
 * only with a word that nothing else explains; a name made of everyday words alone counts only where a name must stand.
 */
export function nameMentions<Customer extends { readonly name: string }>(words: QuestionWords, customers: readonly Customer[]): NameMention<Customer>[] {
  const fits = fitsBySpelling(customers);
  const found: NameMention<Customer>[] = [];
  for (let length = Math.min(LONGEST_NAME, words.tokens.length); length > 0; length--) {
    for (let from = 0; from + length <= words.tokens.length; from++) {
      const range = { from, to: from + length };
      if (found.some((other) => other.from < range.to && range.from < other.to)) continue;
      const mention = mentionAt(words, range, fits);
      if (mention !== null) found.push(mention);
    }
  }
  // A name of everyday words says nothing beside one that can be nothing but a name.
  const plain = (mention: WordPlace): boolean => allExplained(words, mention);
  return found.some((mention) => !plain(mention)) ? found.filter((mention) => !plain(mention)) : found;
}

function mentionAt<Customer>(words: QuestionWords, range: WordPlace, fits: ReadonlyMap<string, readonly Fit<Customer>[]>): NameMention<Customer> | null {
  const fitting = spellings(words.tokens, range).flatMap((spelling) => fits.get(spelling) ?? []);
  const best = (['whole', 'leading', 'inner'] as const).find((kind) => fitting.some((fit) => fit.kind === kind));
  if (best === undefined) return null;
  if (allExplained(words, range) && !(best === 'whole' && standsAsName(words, range))) return null;
  // The beginning of one name and the end of another are equally good readings.
  const meant = best === 'whole' ? fitting.filter((fit) => fit.kind === 'whole') : fitting;
  return { ...range, kind: best, customers: [...new Set(meant.map((fit) => fit.customer))] };
}

/** Every way to spell a part of a name, without spaces, with what it is a part of. */
function fitsBySpelling<Customer extends { readonly name: string }>(customers: readonly Customer[]): Map<string, Fit<Customer>[]> {
  const fits = new Map<string, Fit<Customer>[]>();
  for (const customer of customers) {
    for (const { spelling, kind } of nameParts(customer)) {
      const same = fits.get(spelling);
      if (same === undefined) fits.set(spelling, [{ customer, kind }]);
      else same.push({ customer, kind });
    }
  }
  return fits;
}

const allExplained = ({ explained }: QuestionWords, { from, to }: WordPlace): boolean => explained.slice(from, to).every(Boolean);

const COMPARING: ReadonlySet<string> = new Set(['vs', 'versus', 'against', 'than', 'in', 'within', 'across', 'to', 'with', 'by']);

/** Words before a time or a group, written large for its own sake: `on Monday`. */
const BEFORE_TIMES: ReadonlySet<string> = new Set([
  'on',
  'since',
  'until',
  'during',
  'last',
  'next',
  'this',
  'every',
  'each',
  'other',
  'our',
  'my',
  'which',
  'all',
]);
const GROUPED = /^(?:customers?|accounts?|clients?|compan(?:y|ies)|segments?|users?|plan|features?)$/;

/** Whether words that could be anything must be a name here: `for The Segment`, `The Segment's`, nothing but them, or written large inside. */
function standsAsName(words: QuestionWords, { from, to }: WordPlace): boolean {
  const { tokens } = words;
  const [before, after] = [tokens[from - 1], tokens[to]];
  if (tokens[to - 1]!.owner !== null || (from === 0 && to === tokens.length)) return true;
  if (before !== undefined && COMPARING.has(before.text)) return false;
  if (before !== undefined && NAMING.has(before.text)) return true;
  // `Compare The Segment with …`
  const compared = (before?.text === 'compare' || before?.text === 'benchmark') && COMPARING.has(after?.text ?? '');
  if (to - from > 1 && (compared || before === undefined || before.text === 'me' || BEFORE_NAMES.has(before.text))) return true;
  const large = before !== undefined && isNoHeadline(words) && tokens.slice(from, to).every(({ capital }) => capital);
  return large && !BEFORE_TIMES.has(before.text) && !GROUPED.test(after?.text ?? '');
}
