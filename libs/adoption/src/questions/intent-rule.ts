import type { Intent } from './intent';

/** Words that speak for an intent, and how loudly. */
export interface IntentRule {
  readonly intent: Intent;
  readonly weight: number;
  /** On lower-case words parted by single spaces, without apostrophes; `§` stands for the customer's name. */
  readonly words: RegExp;
  /** Counts only where no customer is named and none has its page shown. */
  readonly alone: boolean;
}

/** A rule for words that stand anywhere. */
export const rule = (intent: Intent, weight: number, words: string): IntentRule => ({
  intent,
  weight,
  words: new RegExp(`(?<!\\w)(?:${words})(?!\\w)`),
  alone: false,
});

/** A rule for words at the beginning. */
export const starting = (intent: Intent, weight: number, words: string): IntentRule => ({
  ...rule(intent, weight, words),
  words: new RegExp(`^(?:${words})(?!\\w)`),
});

/** A rule for words that speak of all accounts as long as no customer is meant. */
export const alone = (intent: Intent, weight: number, words: string): IntentRule => ({ ...rule(intent, weight, words), alone: true });
