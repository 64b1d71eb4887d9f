import { PassThrough } from 'node:stream';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { CANARIES, written } from '../../../../test/reports/read-workbook';
import { cellText } from './cell-text';
import { type CsvTable, writeCsvFile } from './csv-file';
import type { Plain } from './sheet';

const csv = async (titles: readonly string[], rows: readonly (readonly Plain[])[]): Promise<string> =>
  (await written((target) => writeCsvFile({ titles, rows, count: rows.length }, target))).bytes.toString('utf8');
const read = (text: string): string[][] => parse(text, { bom: true, record_delimiter: '\r\n' });

describe('a CSV file', () => {
  it('has a mark of its encoding, CRLF, quoted text, bare numbers and nothing for what is unknown', async () => {
    expect(
      await csv(
        ['A', 'B'],
        [
          ['x,"y"', -1.5],
          [null, null],
          ['Ärger', Number.NaN],
        ],
      ),
    ).toBe('\ufeff"A","B"\r\n"x,""y""",-1.5\r\n,\r\n"Ärger",\r\n');
  });

  it('writes no cell that a spreadsheet takes for a formula', async () => {
    const rows = read(await csv(CANARIES, [CANARIES, ...CANARIES.map((text) => CANARIES.map(() => text))]));
    expect(rows).toHaveLength(2 + CANARIES.length);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\n\r]/u);
    expect(rows[1]!.map((cell) => cell.replace(/^'/, ''))).toEqual(CANARIES.map(cellText));
  });

  it('can be read again as it was, but for the apostrophes', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(...CANARIES.slice(0, 12)),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(null),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 10 }), async (rows) => {
        const told = read(await csv(['A', 'B'], rows)).slice(1);
        const expected = rows.map((row) => row.map((value) => (value === null ? '' : typeof value === 'number' ? String(value) : cellText(value))));
        expect(told.map((row, i) => row.map((text, j) => (text === expected[i]![j] ? text : text.replace(/^'/, ''))))).toEqual(expected);
        for (const text of told.flat()) if (Number.isNaN(Number(text))) expect(text).not.toMatch(/^[=+\-@]/);
      }),
      { numRuns: 50 },
    );
  });

  it('tells its progress, asks for rows as they are taken, and stops when it is told to', async () => {
    let asked = 0;
    const table: CsvTable = {
      titles: ['A'],
      count: 1_000_000,
      rows: {
        *[Symbol.iterator](): Generator<string[]> {
          for (; asked < 1_000_000; asked++) yield ['some text that takes room'];
        },
      },
    };
    const stop = new AbortController();
    const out = new PassThrough();
    const told: number[] = [];
    const writing = writeCsvFile(table, { out, signal: stop.signal, progress: (done) => told.push(done) });
    const failed = writing.catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 100));
    // Nobody reads: what is asked for ahead are the pieces that streams hold.
    expect(asked).toBeLessThan(50_000);
    expect(told[0]).toBe(1_000);
    stop.abort(new Error('enough'));
    expect(await failed).toEqual(new Error('enough'));
    expect(out.destroyed).toBe(true);
  });
});
