import type { Comparison } from '../adoption.service';
import { withoutPiece } from './rule-text';

/** What a question says of whom to compare with. */
export interface ComparisonReading {
  readonly comparison: Comparison;
  /** It names a group. */
  readonly said: boolean;
  /** The text with these words marked as read. */
  readonly text: string;
}

const DEFAULT: Comparison = 'peers';
const WHOM = '(?:customers?|accounts?|compan(?:y|ies)|clients?|organi[sz]ations?|businesses)';
const LEAD = '(?:(?:when |as )?(?:compared|in comparison|relative|next|in relation) )?(?:vs|versus|against|to|with|than|among|amongst)';
const OWN = '(?:(?:the|its|their|his|her|our|your|all|all of|other) ){0,3}';

/** In the order in which they are tried: the narrower words first. */
const GROUPS: readonly { readonly comparison: Comparison; readonly words: RegExp }[] = [
  {
    comparison: 'segment',
    words: new RegExp(
      `\\b(?:${LEAD} )?(?:${OWN}(?:whole |entire |same |own |customer )*segments?\\b|(?:the )?other (?!similar|comparable|of |our |my )(?:[^ ·§]+ ){1,3}?${WHOM}\\b|${LEAD} (?:all )?(?:the )?(?:enterprises?|smbs?|mid ?market|strategic|commercial|start ?up)(?: ${WHOM})?\\b)`,
    ),
  },
  { comparison: 'peers', words: new RegExp(`\\b${LEAD} ${OWN}(?:peers?(?: group| average| median)?|(?:similar|comparable|like) ${WHOM})\\b`) },
  {
    comparison: 'all_customers',
    words: new RegExp(
      `\\b${LEAD} (?:everyone|everybody|(?:the )?(?:rest|whole|entire)\\b(?: of)?(?: (?:the|our|my))?(?: ${WHOM}| customer base| base| portfolio| book)?|(?:every|all|any)(?: (?:of|the|our|my|other|single))* ${WHOM}|(?:my|our|the) other ${WHOM}|other ${WHOM}(?! (?:like|of|in|its|their))|(?:the |our |my )?(?:customer base|portfolio)(?: average| median)?)(?: else)?(?= |$)`,
    ),
  },
];
/** Groups without a word that leads to them: they count when a customer is named, otherwise a question is about all of them. */
const LOOSE: readonly { readonly comparison: Comparison; readonly words: RegExp }[] = [
  { comparison: 'peers', words: new RegExp(`\\b(?:similar|comparable) ${WHOM}\\b`) },
  { comparison: 'all_customers', words: new RegExp(`\\b(?:all|every)(?: (?:of|the|our|my|other))* ${WHOM}\\b`) },
];

/** @param named the question is about one customer */
export function readComparison(text: string, named: boolean): ComparisonReading {
  for (const { comparison, words } of named ? [...GROUPS, ...LOOSE] : GROUPS) {
    const match = words.exec(text);
    if (match) return { comparison, said: true, text: withoutPiece(text, match.index, match[0].length) };
  }
  return { comparison: DEFAULT, said: false, text };
}
