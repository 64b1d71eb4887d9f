import { Problem } from '@adoption/problems';
import type { TableRow } from './table-row';

export type Delimiter = ',' | ';' | '\t';

/** Characters of a row at most. */
const LONGEST_ROW = 200_000;
const NEW_LINE = 10;
const RETURN = 13;
const SPACE = 32;
const TAB = 9;
const QUOTE = 34;

/** A row with what it takes of the text. */
interface Read {
  readonly cells: string[];
  readonly end: number;
  /** Lines of the text that it fills. */
  readonly lines: number;
}

/** A cell and where it ends: on a delimiter, a line's end or the end of the text. */
interface ReadCell {
  readonly value: string;
  readonly end: number;
}

/**
 * Reads CSV as its text arrives, by hand: a byte at a time, as packages do it, takes ten times as long, and a server waits meanwhile. Cells are trimmed
 * outside of quotes, a quote in the middle of an unquoted cell is a character, empty lines are skipped. Any line end will do.
 */
export class CsvReader {
  private rest = '';
  private line = 1;

  constructor(private readonly delimiter: Delimiter) {}

  /**
   * Rows that are complete with this text.
   * @param last whether nothing follows
   * @throws Problem unprocessable for a quote that is not closed, or closed before the end of its cell, and for a row of more than 200,000 characters
   */
  push(text: string, last: boolean): TableRow[] {
    const all = this.rest + text;
    const rows: TableRow[] = [];
    let at = 0;
    while (at < all.length) {
      const read = this.row(all, at, last);
      if (read === null) break;
      if (read.cells.length > 1 || read.cells[0] !== '') rows.push({ line: this.line, cells: read.cells });
      this.line += read.lines;
      at = read.end;
    }
    this.rest = all.slice(at);
    if (this.rest.length > LONGEST_ROW) throw this.fault('is too long, or a quote is never closed');
    return rows;
  }

  /** The row that begins at a place; null when its end is not there yet. */
  private row(text: string, from: number, last: boolean): Read | null {
    const cells: string[] = [];
    let lines = 1;
    for (let at = from; ; at++) {
      let begin = at;
      while (this.isBlank(text.charCodeAt(begin))) begin++;
      const quoted = text.charCodeAt(begin) === QUOTE;
      const cell = quoted ? this.quoted(text, begin + 1, last) : this.plain(text, begin);
      if (cell === null || (cell.end >= text.length && !last)) return null;
      if (quoted) lines += cell.value.match(/\r\n|\n|\r/g)?.length ?? 0;
      cells.push(cell.value);
      at = cell.end;
      if (text[at] === this.delimiter) continue;
      if (text.charCodeAt(at) !== RETURN) return { cells, lines, end: at + 1 };
      // Whether a line feed follows may show only in the next piece.
      if (at + 1 === text.length && !last) return null;
      return { cells, lines, end: text.charCodeAt(at + 1) === NEW_LINE ? at + 2 : at + 1 };
    }
  }

  private plain(text: string, begin: number): ReadCell {
    const delimiter = this.delimiter.charCodeAt(0);
    let end = begin;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === delimiter || code === NEW_LINE || code === RETURN) break;
    }
    return { value: text.slice(begin, end).trimEnd(), end };
  }

  private quoted(text: string, begin: number, last: boolean): ReadCell | null {
    let value = '';
    for (let open = begin; ;) {
      const quote = text.indexOf('"', open);
      if (quote < 0 && last) throw this.fault('has a quote that is never closed');
      if (quote < 0) return null;
      value += text.slice(open, quote);
      if (text.charCodeAt(quote + 1) === QUOTE) {
        value += '"';
        open = quote + 2;
        continue;
      }
      let end = quote + 1;
      while (this.isBlank(text.charCodeAt(end))) end++;
      const code = text.charCodeAt(end);
      const closes = end >= text.length || text[end] === this.delimiter || code === NEW_LINE || code === RETURN;
      if (!closes) throw this.fault('has a quote that is closed before the end of its cell');
      return { value, end };
    }
  }

  private isBlank(code: number): boolean {
    return code === SPACE || (code === TAB && this.delimiter !== '\t');
  }

  private fault(what: string): Problem {
    return new Problem('unprocessable', 'invalid_csv', `The file is not valid CSV: the row at line ${this.line} ${what}.`);
  }
}
