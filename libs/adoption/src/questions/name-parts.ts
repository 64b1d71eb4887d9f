import { nameWords } from './fold-name';

/** Neighbouring words of a name, joined: all of it, its beginning, or words from its middle or end. */
export interface NamePart {
  readonly spelling: string;
  readonly kind: 'whole' | 'leading' | 'inner';
  readonly letters: number;
}

/** The letters and digits of a text as bits, so that texts of quite other letters are told apart at once. */
export function lettersOf(text: string): number {
  let letters = 0;
  for (let place = 0; place < text.length; place++) letters |= 1 << (text.charCodeAt(place) & 31);
  return letters;
}

/** At least so many edits lie between texts of these letters: every letter that only one of them has takes one. */
export const leastEdits = (a: number, b: number): number => Math.max(countBits(a & ~b), countBits(b & ~a));

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

const known = new WeakMap<object, readonly NamePart[]>();

/** Every part of a customer's name; a single character is none. */
export function nameParts(customer: { readonly name: string }): readonly NamePart[] {
  const parts = known.get(customer) ?? partsOf(nameWords(customer.name));
  known.set(customer, parts);
  return parts;
}

const partsOf = (words: readonly string[]): NamePart[] =>
  words.flatMap((_, from) =>
    words.slice(from).flatMap((_end, more) => {
      const spelling = words.slice(from, from + more + 1).join('');
      const kind = from > 0 ? 'inner' : more + 1 === words.length ? 'whole' : 'leading';
      return spelling.length < 2 && kind !== 'whole' ? [] : [{ spelling, kind, letters: lettersOf(spelling) } as const];
    }),
  );
