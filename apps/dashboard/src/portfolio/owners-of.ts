import { PORTFOLIO } from '../words/portfolio';
import type { Portfolio } from './portfolio-query';

interface Owner {
  readonly value: string;
  readonly word: string;
}

/** Whose accounts can be chosen: one's own, nobody's, those of the CSMs that are shown, and the one that is chosen. */
export function ownersOf(portfolio: Portfolio | undefined, chosen: string | undefined): Owner[] {
  const people = new Map(portfolio?.accounts.items.flatMap(({ csm }) => (csm === null ? [] : [[csm.email, csm.name] as const])));
  if (chosen !== undefined && chosen !== 'me' && chosen !== 'none' && !people.has(chosen)) people.set(chosen, chosen);
  const named = [...people].map(([value, word]) => ({ value, word })).toSorted((a, b) => a.word.localeCompare(b.word, 'en'));
  return [{ value: 'me', word: PORTFOLIO.me }, { value: 'none', word: PORTFOLIO.noOwner }, ...named];
}
