import { Problem } from '@adoption/problems';

/** A piece of XML; names without their prefix. `<a/>` opens and closes. */
export type XmlToken =
  | { readonly type: 'open'; readonly name: string; readonly attributes: string }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string };

/** Characters that may wait for the end of a tag or text. */
const MOST_WAITING = 1_000_000;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const broken = (): Problem => new Problem('unprocessable', 'invalid_xlsx', 'The spreadsheet is damaged and cannot be read.');

/** Text with its entities resolved: the five of XML and numbers. There are no others, for a document type is refused. */
const resolved = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return Object.hasOwn(NAMED, name) ? NAMED[name]! : whole;
        const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
      })
    : text;

/** Value of an attribute; undefined without it. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found === null ? undefined : resolved(found[1] ?? found[2] ?? '');
}

/**
 * Pieces of an XML document, in batches as its text arrives.
 * @throws Problem unprocessable for what is no XML, and for document types: they could define entities that grow without end
 */
export async function* xmlTokens(chunks: AsyncIterable<string>): AsyncGenerator<readonly XmlToken[]> {
  let rest = '';
  for await (const chunk of chunks) {
    rest += chunk;
    const tokens: XmlToken[] = [];
    const end = readTokens(rest, tokens);
    rest = rest.slice(end);
    if (rest.length > MOST_WAITING) throw broken();
    if (tokens.length > 0) yield tokens;
  }
  if (rest.includes('<')) throw broken();
}

/** Reads whole tokens; returns where the first incomplete one begins. */
function readTokens(text: string, tokens: XmlToken[]): number {
  let at = 0;
  for (;;) {
    const begin = text.indexOf('<', at);
    if (begin < 0) return at;
    if (begin > at) tokens.push({ type: 'text', text: resolved(text.slice(at, begin)) });
    const end = readMarkup(text, begin, tokens);
    if (end < 0) return begin;
    at = end;
  }
}

/** Reads what begins with `<`; returns where it ends, -1 when its end is not there yet. */
function readMarkup(text: string, begin: number, tokens: XmlToken[]): number {
  const behind = (mark: string, from: number): number => {
    const at = text.indexOf(mark, from);
    return at < 0 ? -1 : at + mark.length;
  };
  if (text.length < begin + 9 && !text.includes('>', begin)) return -1;
  if (text.startsWith('<!--', begin)) return behind('-->', begin + 4);
  if (text.startsWith('<?', begin)) return behind('?>', begin + 2);
  if (text.startsWith('<![CDATA[', begin)) {
    const end = behind(']]>', begin + 9);
    if (end >= 0) tokens.push({ type: 'text', text: text.slice(begin + 9, end - 3) });
    return end;
  }
  if (text.startsWith('<!', begin)) throw broken();
  const close = endOfTag(text, begin + 1);
  if (close < 0) return -1;
  const closing = text[begin + 1] === '/';
  const alone = text[close - 1] === '/';
  const inner = text.slice(begin + (closing ? 2 : 1), alone ? close - 1 : close);
  const [, name = '', attributes = ''] = /^(?:[\w.-]+:)?([\w.-]+)([\s\S]*)$/.exec(inner) ?? [];
  if (name === '') throw broken();
  if (!closing) tokens.push({ type: 'open', name, attributes });
  if (closing || alone) tokens.push({ type: 'close', name });
  return close + 1;
}

/** Place of the `>` that ends a tag: one inside of quotes does not. */
function endOfTag(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const character = text[at]!;
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return -1;
}
