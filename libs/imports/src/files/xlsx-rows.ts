import { Problem } from '@adoption/problems';
import { excelDate, isDateFormat } from './excel-dates';
import type { TableRow } from './table-row';
import { attribute, xmlTokens } from './xml-tokens';
import type { ZipFile } from './zip-file';

/** Columns that a table has at most. */
export const MOST_COLUMNS = 500;
/** Characters of a cell at most, as in Excel itself. */
const LONGEST_CELL = 32_767;
/** Characters of all distinct texts of a workbook at most: they stand in memory. */
const MOST_TEXT = 100_000_000;

/** What the cells of a workbook refer to. */
interface Workbook {
  readonly sheet: string;
  readonly since1904: boolean;
  readonly texts: readonly string[];
  /** For each style whether its numbers are days or times. */
  readonly dates: readonly boolean[];
}

/**
 * Rows of the first sheet of a workbook. Numbers with a date format become `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm:ss` without a zone; formulas are their last value.
 * @throws Problem unprocessable for what is no workbook
 */
export async function* xlsxRows(zip: ZipFile): AsyncGenerator<TableRow> {
  const book = await workbookOf(zip);
  let line = 0;
  let width = 0;
  let cells: string[] = [];
  let cell: { at: number; type: string; date: boolean; text: string } | null = null;
  let reading = false;
  for await (const tokens of xmlTokens(zip.text(book.sheet))) {
    for (const token of tokens) {
      if (token.type === 'text') {
        if (reading && cell !== null && cell.text.length < LONGEST_CELL) cell.text += token.text;
      } else if (token.type === 'open') {
        if (token.name === 'row') {
          line = Number(attribute(token.attributes, 'r')) || line + 1;
          cells = [];
        } else if (token.name === 'c') {
          const at = columnOf(attribute(token.attributes, 'r')) ?? cells.length;
          if (at >= MOST_COLUMNS) throw new Problem('unprocessable', 'too_many_columns', `A table may have at most ${MOST_COLUMNS} columns.`);
          cell = { at, type: attribute(token.attributes, 't') ?? 'n', date: book.dates[Number(attribute(token.attributes, 's') ?? 0)] ?? false, text: '' };
        } else if (token.name === 'v' || token.name === 't') reading = true;
        else if (token.name === 'rPh') reading = false;
      } else if (token.name === 'v' || token.name === 't') reading = false;
      else if (token.name === 'c' && cell !== null) {
        while (cells.length < cell.at) cells.push('');
        cells[cell.at] = valueOf(cell, book).trim();
        cell = null;
      } else if (token.name === 'row' && cells.some((text) => text !== '')) {
        width ||= cells.length;
        yield { line, cells: fitted(cells, width) };
      }
    }
  }
}

/** Rows end with their last filled cell, or with empty ones that look filled: brought to the width of the header. */
function fitted(cells: readonly string[], width: number): string[] {
  const whole = [...cells];
  while (whole.length > width && whole.at(-1) === '') whole.pop();
  while (whole.length < width) whole.push('');
  return whole;
}

function valueOf({ type, date, text }: { type: string; date: boolean; text: string }, book: Workbook): string {
  if (type === 's') return book.texts[Number(text)] ?? '';
  if (type === 'b') return text === '1' ? 'true' : 'false';
  if (type !== 'n' || text === '') return text;
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  return date ? (excelDate(value, book.since1904) ?? text) : String(value);
}

/** `C7` → 2. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

async function workbookOf(zip: ZipFile): Promise<Workbook> {
  if (!zip.has('xl/workbook.xml')) throw new Problem('unprocessable', 'unsupported_file', "This kind of file can't be imported. Use CSV or XLSX.");
  let relation: string | undefined;
  let since1904 = false;
  for await (const tokens of xmlTokens(zip.text('xl/workbook.xml'))) {
    for (const token of tokens) {
      if (token.type !== 'open') continue;
      if (token.name === 'workbookPr') since1904 = /^(1|true)$/.test(attribute(token.attributes, 'date1904') ?? '');
      if (token.name === 'sheet') relation ??= /\sr:id\s*=\s*["']([^"']+)["']/.exec(token.attributes)?.[1] ?? attribute(token.attributes, 'id');
    }
  }
  return { sheet: await sheetOf(zip, relation), since1904, texts: await textsOf(zip), dates: await dateStyles(zip) };
}

async function sheetOf(zip: ZipFile, relation: string | undefined): Promise<string> {
  for await (const tokens of xmlTokens(zip.text('xl/_rels/workbook.xml.rels'))) {
    for (const token of tokens) {
      if (token.type !== 'open' || token.name !== 'Relationship' || attribute(token.attributes, 'Id') !== relation) continue;
      const target = attribute(token.attributes, 'Target') ?? '';
      return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    }
  }
  throw new Problem('unprocessable', 'empty_file', 'The workbook has no sheet with rows.');
}

async function textsOf(zip: ZipFile): Promise<string[]> {
  const texts: string[] = [];
  if (!zip.has('xl/sharedStrings.xml')) return texts;
  let text = '';
  let size = 0;
  let reading = false;
  for await (const tokens of xmlTokens(zip.text('xl/sharedStrings.xml'))) {
    for (const token of tokens) {
      if (token.type === 'text') {
        if (reading && text.length < LONGEST_CELL) text += token.text;
      } else if (token.name === 't') reading = token.type === 'open';
      // Readings of Japanese words are no part of the text.
      else if (token.name === 'rPh') reading = false;
      else if (token.name === 'si' && token.type === 'open') text = '';
      else if (token.name === 'si') {
        texts.push(text);
        size += text.length;
        if (size > MOST_TEXT) throw new Problem('too_large', 'file_too_large', 'The spreadsheet holds too much text. Save it as CSV.');
      }
    }
  }
  return texts;
}

async function dateStyles(zip: ZipFile): Promise<boolean[]> {
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  if (!zip.has('xl/styles.xml')) return styles;
  let inStyles = false;
  for await (const tokens of xmlTokens(zip.text('xl/styles.xml'))) {
    for (const token of tokens) {
      if (token.type === 'text') continue;
      if (token.name === 'cellXfs') inStyles = token.type === 'open';
      if (token.type !== 'open') continue;
      if (token.name === 'numFmt') formats.set(Number(attribute(token.attributes, 'numFmtId')), attribute(token.attributes, 'formatCode') ?? '');
      if (inStyles && token.name === 'xf') {
        const format = Number(attribute(token.attributes, 'numFmtId') ?? 0);
        styles.push(isDateFormat(format, formats.get(format)));
      }
    }
  }
  return styles;
}
