import { Workbook } from 'exceljs';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { gzipSync } from 'node:zlib';
import { Budget } from './budget';
import { delimiterOf } from './csv-rows';
import { excelDate, isDateFormat } from './excel-dates';
import { readTable } from './read-table';
import type { TableRow } from './table-row';
import { attribute, xmlTokens } from './xml-tokens';

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function rowsOf(content: string | Buffer, size = 65_536, budget?: Budget): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const row of readTable(inPieces(Buffer.from(content), size), budget)) rows.push(row);
  return rows;
}
const cellsOf = async (content: string | Buffer, size?: number): Promise<(readonly string[])[]> => (await rowsOf(content, size)).map(({ cells }) => cells);

async function workbook(rows: readonly (readonly unknown[])[], write: (sheet: ReturnType<Workbook['addWorksheet']>) => void = () => {}): Promise<Buffer> {
  const book = new Workbook();
  const sheet = book.addWorksheet('First');
  for (const row of rows) sheet.addRow([...row]);
  write(sheet);
  book.addWorksheet('Second').addRow(['not', 'read']);
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('tables as text', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll(/[\0\uFEFF]/g, '').trim());
  // The first cell is filled, so that no row looks like an empty line.
  const table = fc.array(fc.tuple(fc.constantFrom('a', 'b "c"', 'x,y;z'), cell, cell), { minLength: 1, maxLength: 8 });

  it('come back as they were written, whatever parts them, ends their lines, encodes and cuts them', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('utf8', 'bom', 'utf16', 'gzip'),
        fc.integer({ min: 1, max: 40 }),
        async (rows, delimiter, end, encoding, size) => {
          const all = [['one', 'two', 'three'], ...rows];
          const text = stringify(all, { delimiter, record_delimiter: end, quoted: true });
          const bytes = { utf8: Buffer.from(text), bom: Buffer.from(`\uFEFF${text}`), utf16: Buffer.from(`\uFEFF${text}`, 'utf16le'), gzip: gzipSync(text) }[
            encoding
          ];
          // Quoted cells keep what stands in them; only unquoted ones are trimmed.
          expect(await cellsOf(bytes, size)).toEqual(all);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('need no quotes where nothing asks for them', async () => {
    const parsed = (text: string): string[][] => parse(text, { trim: true, skip_empty_lines: true, relax_column_count: true });
    const loose = fc.string({ unit: fc.constantFrom('a', ' ', ',', '\n', 'ü'), maxLength: 30 }).map((text) => `x,y\n${text}`);
    await fc.assert(
      fc.asyncProperty(loose, fc.integer({ min: 1, max: 9 }), async (text, size) => {
        expect(await cellsOf(text, size)).toEqual(parsed(text).filter((cells) => cells.length > 1 || cells[0] !== ''));
      }),
    );
    expect(await cellsOf('a,b\r\n 5" pipe , "x ""y""" \r1,', 3)).toEqual([
      ['a', 'b'],
      ['5" pipe', 'x "y"'],
      ['1', ''],
    ]);
    await expect(rowsOf('a,b\n"x"y,1\n')).rejects.toMatchObject({ code: 'invalid_csv' });
    await expect(rowsOf('a,b\n1,"x\n')).rejects.toMatchObject({ code: 'invalid_csv' });
  });

  it('name the line on which a row begins', async () => {
    expect((await rowsOf('a,b\n"x\ny",1\n\n2,3\n')).map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it.each<[string, string]>([
    ['a,b;c,d', ','],
    ['a;b,c;d', ';'],
    ['"a,b,c"\t"d"', '\t'],
    ['alone', ','],
    ['a;b\n1,2,3,4', ';'],
  ])('%j is parted by %j', (text, delimiter) => expect(delimiterOf(text)).toBe(delimiter));

  it('read UTF-16 of the other byte order', async () => {
    expect(await cellsOf(Buffer.from('\uFEFFä,b\n1,2\n', 'utf16le').swap16())).toEqual([
      ['ä', 'b'],
      ['1', '2'],
    ]);
  });
});

describe('workbooks', () => {
  it('give the rows of their first sheet, days and times as text', async () => {
    const day = new Date('2026-03-31T00:00:00Z');
    const time = new Date('2026-03-31T09:30:15Z');
    const bytes = await workbook([
      ['id', 'when', 'at', 'number', 'truth', 'text'],
      ['a&b <c>', day, time, 0.1, true, 'x "y"'],
      [],
      ['b', null, null, 1e15, false],
      ['c', null, null, null, null, { richText: [{ text: 'rich ' }, { text: 'text' }] }],
      ['d', null, null, { formula: '1+1', result: 2 }],
    ]);
    const expected = [
      { line: 1, cells: ['id', 'when', 'at', 'number', 'truth', 'text'] },
      { line: 2, cells: ['a&b <c>', '2026-03-31', '2026-03-31T09:30:15', '0.1', 'true', 'x "y"'] },
      { line: 4, cells: ['b', '', '', '1000000000000000', 'false', ''] },
      { line: 5, cells: ['c', '', '', '', '', 'rich text'] },
      { line: 6, cells: ['d', '', '', '2', '', ''] },
    ];
    for (const content of [bytes, gzipSync(bytes)]) expect(await rowsOf(content)).toEqual(expected);
  });

  it('give texts of any kind as they are', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map((value) => `x${value.replaceAll(/[\p{Cc}\uFFFE\uFFFF]|_x[0-9A-F]{4}_/gu, '')}x`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), async (rows) => {
        expect(await cellsOf(await workbook(rows), 1_000)).toEqual(rows);
      }),
      { numRuns: 15 },
    );
  });

  it.each<[number, string | undefined, boolean]>([
    [14, undefined, true],
    [2, undefined, false],
    [164, 'dd.mm.yyyy', true],
    [165, '"days" 0.00', false],
    [166, '[Red]0.00', false],
    [167, 'General', false],
    [168, 'h:mm', true],
  ])('know whether format %i (%s) shows days: %s', (id, code, shows) => expect(isDateFormat(id, code)).toBe(shows));

  it('count days from 1900 or from 1904', () => {
    expect(excelDate(46_112, false)).toBe('2026-03-31');
    expect(excelDate(44_650, true)).toBe('2026-03-31');
    expect(excelDate(46_112.5, false)).toBe('2026-03-31T12:00:00');
    expect(excelDate(-1, false)).toBeNull();
  });
});

describe('bounds', () => {
  it('end a file that inflates beyond the size or beyond the ratio', async () => {
    const rows = `${'a,b\n'.repeat(10)}`.repeat(40_000);
    await expect(rowsOf(gzipSync(rows), 4_096, new Budget(1_000_000, 1_000_000))).rejects.toMatchObject({ kind: 'too_large', code: 'file_too_large' });
    await expect(rowsOf(gzipSync(rows), 4_096)).rejects.toMatchObject({ kind: 'unprocessable', code: 'file_inflates_too_much' });
  });

  it('refuse entities, and XML that never ends', async () => {
    async function* text(value: string): AsyncGenerator<string> {
      yield value;
    }
    const read = async (value: string): Promise<unknown[]> => {
      const tokens: unknown[] = [];
      for await (const batch of xmlTokens(text(value))) tokens.push(...batch);
      return tokens;
    };
    await expect(read('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).rejects.toMatchObject({ code: 'invalid_xlsx' });
    await expect(read(`<a b="${'x'.repeat(1_100_000)}`)).rejects.toMatchObject({ code: 'invalid_xlsx' });
    await expect(read('<a><b')).rejects.toMatchObject({ code: 'invalid_xlsx' });
    expect(await read('<?xml version="1.0"?><!-- < --><x:a k="1 > 0"><b/>&lt;&#65;&#x42;<![CDATA[<&]]></x:a>')).toEqual([
      { type: 'open', name: 'a', attributes: ' k="1 > 0"' },
      { type: 'open', name: 'b', attributes: '' },
      { type: 'close', name: 'b' },
      { type: 'text', text: '<AB' },
      { type: 'text', text: '<&' },
      { type: 'close', name: 'a' },
    ]);
    expect(attribute(' r:id=\'x&amp;y\' t = "s"', 'id')).toBe('x&y');
  });
});
