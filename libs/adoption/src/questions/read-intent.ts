import { editSimilarity } from './edit-similarity';
import type { Intent } from './intent';
import { COMPARISON_WEIGHT, INTENT_RULES } from './intent-rules';

/** Long words that decide what is asked, and how much a word may differ from them and still be read as one. */
const DECIDING = ['adoption', 'feature', 'features', 'usage', 'breakdown', 'dormant', 'inactive', 'product', 'portfolio', 'comparison', 'compare', 'peers'];
const LEAST_SIMILARITY = 0.75;
const SHORTEST = 5;

/** What is known of a question before its intent is read. */
export interface AboutWhom {
  /** It names a group to compare with. */
  readonly compared: boolean;
  /** It is about one customer, or may be about one of several. */
  readonly named: boolean;
  /** It names nobody, and no customer's page is shown. */
  readonly alone: boolean;
}

/**
 * What a question wants to know: the intent with the greatest sum of weights; null when nothing speaks for any.
 * @param text words with periods, comparisons and the name marked as read
 * @param isWord words that are spelled rightly, so that they are no slip of the pen
 */
export function readIntent(text: string, { compared, named, alone }: AboutWhom, isWord: (word: string) => boolean): Intent | null {
  const spelled = text
    .split(' ')
    .map((word) => (word.length < SHORTEST || isWord(word) ? word : (corrected(word) ?? word)))
    .join(' ');
  const weights = new Map<Intent, number>();
  const add = (intent: Intent, weight: number): unknown => weights.set(intent, (weights.get(intent) ?? 0) + weight);
  for (const rule of INTENT_RULES) if ((alone || !rule.alone) && rule.words.test(spelled)) add(rule.intent, rule.weight);
  if (compared) add('peers', COMPARISON_WEIGHT);
  const order = [...new Set(INTENT_RULES.map(({ intent }) => intent))];
  const [best] = order.filter((intent) => !(named && intent === 'portfolio') && weights.has(intent)).sort((a, b) => weights.get(b)! - weights.get(a)!);
  return best ?? null;
}

function corrected(word: string): string | null {
  const [best] = DECIDING.map((right) => ({ right, similarity: editSimilarity(word, right) })).sort((a, b) => b.similarity - a.similarity);
  return best !== undefined && best.similarity >= LEAST_SIMILARITY ? best.right : null;
}
