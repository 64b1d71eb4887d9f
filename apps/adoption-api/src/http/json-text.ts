const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;

/**
 * Whether brackets nest deeper than `most`. Looks at the bytes before anything parses them and needs no stack.
 * @param perLine each line is a text of its own (NDJSON): a broken one does not deepen the next
 */
export function nestsDeeperThan(bytes: Buffer, most: number, perLine: boolean): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (inText) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) inText = false;
      else if (byte === NEWLINE && perLine) {
        inText = false;
        depth = 0;
      }
    } else if (byte === QUOTE) inText = true;
    else if (byte === 0x7b || byte === 0x5b) {
      if (++depth > most) return true;
    } else if (byte === 0x7d || byte === 0x5d) depth--;
    else if (byte === NEWLINE && perLine) depth = 0;
  }
  return false;
}

/** Member names that name something of every JavaScript object. */
const UNUSABLE_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * What is wrong with the member names of a valid JSON text: a name twice in one object (`duplicate`; parsers would silently take
 * the last), a name that no body has and that libraries trip over (`unusable`), or nothing (null).
 */
export function memberNameFault(text: string): 'duplicate' | 'unusable' | null {
  const open: (Set<string> | null)[] = [];
  let names: Set<string> | null = null;
  let nameNext = false;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE: {
        const end = endOfText(text, at);
        if (nameNext && names !== null) {
          const raw = text.slice(at + 1, end);
          const name = raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
          if (UNUSABLE_NAMES.has(name)) return 'unusable';
          if (names.has(name)) return 'duplicate';
          names.add(name);
          nameNext = false;
        }
        at = end;
        break;
      }
      case 0x7b: // {
        open.push(names);
        names = new Set();
        nameNext = true;
        break;
      case 0x5b: // [
        open.push(names);
        names = null;
        break;
      case 0x7d: // }
      case 0x5d: // ]
        names = open.pop() ?? null;
        nameNext = false;
        break;
      case 0x2c: // ,
        nameNext = names !== null;
        break;
    }
  }
  return null;
}

/** Position of the quote that ends the text that begins at `start`. */
function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === BACKSLASH) at++;
    else if (unit === QUOTE) return at;
  }
  return text.length;
}
