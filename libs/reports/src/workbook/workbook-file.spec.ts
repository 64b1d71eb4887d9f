import { randomBytes } from 'node:crypto';
import { PassThrough, Writable } from 'node:stream';
import { bookOf, CANARIES, partsOf, written } from '../../../../test/reports/read-workbook';
import { cellText } from './cell-text';
import { type Column, headRow, type Row, type Sheet, sheetOf } from './sheet';
import { writeWorkbook } from './workbook-file';

const PROPERTIES = { title: 'A title', createdAt: new Date('2026-11-28T12:00:00Z') };
const COLUMNS: readonly Column[] = [
  { title: 'Text', kind: 'text', width: 20 },
  { title: 'Share', kind: 'percent', width: 12 },
  { title: 'Day', kind: 'day', width: 14 },
  { title: 'At', kind: 'instant', width: 18 },
  { title: 'Number', kind: 'number', width: 10 },
];
const ROWS: readonly Row[] = [
  ['=1+1', 12.5, '2026-03-29', '2026-03-29T01:30:00Z', 1 / 3],
  [null, null, null, null, null],
  ['last', 0, '2026-10-25', null, { kind: 'integer', value: 7 }],
];
const book = async (...sheets: Sheet[]): Promise<Buffer> => (await written((target) => writeWorkbook(PROPERTIES, sheets, target))).bytes;
const never = new AbortController().signal;

describe('a workbook', () => {
  it('holds numbers, percents, dates and text as what they are, and nothing for what is unknown', async () => {
    const bytes = await book(sheetOf('Figures', COLUMNS, ROWS));
    const read = (await bookOf(bytes)).rows('Figures');
    expect(read[0]).toEqual(['Text', 'Share', 'Day', 'At', 'Number']);
    expect(read[1]).toEqual(['=1+1', 0.125, new Date('2026-03-29T00:00:00Z'), new Date('2026-03-29T01:30:00Z'), 1 / 3]);
    expect(read.at(-1)).toEqual(['last', 0, new Date('2026-10-25T00:00:00Z'), null, 7]);
    const sheet = partsOf(bytes).get('xl/worksheets/sheet1.xml')!;
    expect(sheet).toMatch(/<c r="A2" s="\d+" t="str"><v>=1\+1<\/v><\/c>/);
    expect(sheet).toMatch(/<c r="B2" s="\d+"><v>0\.125<\/v><\/c>/);
    expect(sheet).toMatch(/<c r="C2" s="\d+"><v>46110<\/v><\/c>/);
    expect(sheet).not.toMatch(/<c r="[A-E]3"/);
    expect(sheet).toMatch(/<c r="A4"/);
  });

  it('shows them by their kind: percents, days and instants have formats of their own', async () => {
    const parts = partsOf(await book(sheetOf('Figures', COLUMNS, ROWS)));
    const [sheet, styles] = [parts.get('xl/worksheets/sheet1.xml')!, parts.get('xl/styles.xml')!];
    const cells = [...styles.match(/<cellXfs.*<\/cellXfs>/s)![0].matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id]) => id);
    const formats = new Map([...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code]));
    const formatOf = (cell: string): string | undefined => {
      const id = cells[Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(sheet)![1])]!;
      return formats.get(id) ?? id;
    };
    // 49 is Excel's own number of the format for text.
    expect(['A2', 'B2', 'C2', 'D2', 'E2', 'E4'].map(formatOf)).toEqual(['49', '0.0%', 'd mmm yyyy', 'd mmm yyyy hh:mm', '#,##0.0', '3']);
  });

  it('has its titles bold, frozen and with filters, its widths, and says what it is', async () => {
    const parts = partsOf(await book(sheetOf('Figures', COLUMNS, ROWS)));
    const sheet = parts.get('xl/worksheets/sheet1.xml')!;
    expect(sheet).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toContain('<autoFilter ref="A1:E4"/>');
    expect(sheet).toMatch(/<col min="1" max="1" width="20"/);
    expect(parts.get('xl/styles.xml')).toMatch(/<font><b\/>/);
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>A title</dc:title>');
    expect(parts.get('docProps/core.xml')).toContain('Product Adoption Dashboard');
    expect(parts.get('docProps/core.xml')).toContain('2026-11-28T12:00:00Z');
  });

  it('has no filter where several tables stand below one another', async () => {
    const rows = [['a'], [], headRow('b', 'c'), ['d']];
    const bytes = await book({ name: 'Blocks', columns: COLUMNS, rows, count: rows.length, plain: true });
    expect(partsOf(bytes).get('xl/worksheets/sheet1.xml')).not.toContain('autoFilter');
    expect((await bookOf(bytes)).rows('Blocks').map(([first]) => first)).toEqual(['Text', 'a', null, 'b', 'd']);
  });

  it('is a workbook without any row, too, and gives two sheets of one name two names', async () => {
    const read = await bookOf(await book(sheetOf('Same', COLUMNS, []), sheetOf('same', COLUMNS, [])));
    expect(read.names).toEqual(['Same', 'same 2']);
    expect(read.rows('Same')).toEqual([['Text', 'Share', 'Day', 'At', 'Number']]);
  });

  it('holds no formula, link or reference to another file, whatever its texts are', async () => {
    const texts: readonly Column[] = CANARIES.map((title) => ({ title, kind: 'text', width: 20, wrap: true }));
    const name = '=HYPERLINK("http://evil.example")';
    const bytes = (await written((target) => writeWorkbook({ ...PROPERTIES, title: name }, [sheetOf(name, texts, [CANARIES, headRow(...CANARIES)])], target)))
      .bytes;
    for (const [part, xml] of partsOf(bytes)) {
      if (part.startsWith('xl/worksheets/')) expect(xml).not.toMatch(/<f[ >]|<hyperlink|<svg|r:id=/);
      expect(xml).not.toMatch(/TargetMode|externalLink|Target="(?:http|file)/);
      // Controls and halves of pairs are what XML cannot carry.
      expect(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u.test(xml)).toBe(false);
    }
    const read = (await bookOf(bytes)).rows((await bookOf(bytes)).names[0]!);
    // The reader leaves out blanks at the ends; the file has them.
    expect(read[1]).toEqual(CANARIES.map((text) => cellText(text).trim()));
    expect(Math.max(...read[1]!.map((cell) => String(cell).length))).toBe(32_767);
  });
});

describe('writing a workbook', () => {
  const column: Column = { title: 'A', kind: 'text', width: 10 };

  it('tells its progress and ends with all', async () => {
    const rows = Array.from({ length: 2_500 }, (_, i): Row => [`${i}`]);
    const { told } = await written((target) => writeWorkbook(PROPERTIES, [sheetOf('A', [column], rows)], target));
    expect(told).toEqual([
      [1_000, 2_500],
      [2_000, 2_500],
      [2_500, 2_500],
    ]);
  });

  it('asks for no more rows while the file takes none, and lets other work have its turn', async () => {
    let [asked, turns] = [0, 0];
    const rows = {
      *[Symbol.iterator](): Generator<Row> {
        for (; asked < 60_000; asked++) yield [randomBytes(300).toString('base64')];
      },
    };
    const shut = Promise.withResolvers<void>();
    let [bytes, isOpen, waiting] = [0, false, (): void => undefined];
    const out = new Writable({
      highWaterMark: 1_024,
      write(chunk: Buffer, _encoding, done) {
        shut.resolve();
        bytes += chunk.length;
        if (isOpen) done();
        else waiting = done;
      },
    });
    const writing = writeWorkbook(PROPERTIES, [{ name: 'A', columns: [column], rows, count: 60_000 }], { out, signal: never, progress: () => turns++ });
    await shut.promise;
    let before = -1;
    while (before !== asked) {
      before = asked;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    // A few megabytes may stand between: 60,000 rows are more than twenty.
    expect(asked).toBeLessThan(20_000);
    isOpen = true;
    waiting();
    await writing;
    expect([asked, turns, bytes > 0]).toEqual([60_000, 61, true]);
  });

  it('stops when it is told to, in the middle and before it began', async () => {
    const stop = new AbortController();
    const rows = {
      *[Symbol.iterator](): Generator<Row> {
        for (let i = 0; ; i++) {
          if (i === 5_000) stop.abort(new Error('No longer wanted.'));
          yield [`${i}`];
        }
      },
    };
    for (const at of ['middle', 'before']) {
      const out = new PassThrough();
      out.resume();
      const writing = writeWorkbook(PROPERTIES, [{ name: at, columns: [column], rows, count: 9 }], { out, signal: stop.signal, progress: () => undefined });
      await expect(writing).rejects.toThrow('No longer wanted.');
      expect(out.destroyed).toBe(true);
    }
  });

  it.each(['ENOSPC', 'closed'])('fails with what the file failed with: %s', async (how) => {
    const out: Writable = new Writable({
      write(_chunk, _encoding, done) {
        if (how === 'closed') out.destroy();
        else done(Object.assign(new Error('no room'), { code: 'ENOSPC' }));
      },
    });
    const rows = Array.from({ length: 50_000 }, (_, i): Row => [`row ${i * 7_919}`]);
    const writing = writeWorkbook(PROPERTIES, [sheetOf('A', [column], rows)], { out, signal: never, progress: () => undefined });
    await expect(writing).rejects.toThrow(how === 'closed' ? 'closed before' : 'no room');
  });

  it('fails with what the rows failed with', async () => {
    const rows = {
      *[Symbol.iterator](): Generator<Row> {
        yield ['one'];
        throw new Error('no row');
      },
    };
    const out = new PassThrough();
    const writing = writeWorkbook(PROPERTIES, [{ name: 'A', columns: [column], rows, count: 2 }], { out, signal: never, progress: () => undefined });
    await expect(writing).rejects.toThrow('no row');
    expect(out.destroyed).toBe(true);
  });
});
