import { cellText } from './cell-text';

/** Excel's limit. */
const LONGEST = 31;

/**
 * A name that Excel takes: 1 to 31 characters, none of `[ ] : * ? / \`, no apostrophe at an end, not `History`, and in no letter case one of
 * `taken`; it is added to them.
 */
export function sheetName(wish: string, taken: Set<string>): string {
  const legal = trimmed(cellText(wish).replace(/[[\]:*?/\\\t\n]/g, ' ')) || 'Sheet';
  for (let n = 1; ; n++) {
    const end = n === 1 ? '' : ` ${n}`;
    const name = trimmed(legal.slice(0, LONGEST - end.length)) + end;
    const key = name.toLowerCase();
    if (key === 'history' || taken.has(key)) continue;
    taken.add(key);
    return name;
  }
}

const trimmed = (text: string): string => text.replace(/^[\s']+|[\s']+$|\p{Cs}$/gu, '');
