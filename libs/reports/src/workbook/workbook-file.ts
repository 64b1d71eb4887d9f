import { once, type EventEmitter } from 'node:events';
import type { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { stream, type Style, type Worksheet } from 'exceljs';
import { cellValue, NUMBER_FORMATS } from './cell-formats';
import { cellText } from './cell-text';
import { type FileTarget, ROWS_AT_A_TIME } from './file-target';
import type { Cell, Row, Sheet } from './sheet';
import { sheetName } from './sheet-name';

/** What a workbook says about itself. */
export interface WorkbookProperties {
  readonly title: string;
  readonly createdAt: Date;
}

const CREATOR = 'Product Adoption Dashboard';
/** Bytes of a sheet that may wait for the file before no more rows are made. */
const MOST_WAITING = 1 << 20;
const HEAD_FONT = { bold: true } as const;
const HEAD_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8F2F9' } } as const;

/**
 * Writes a workbook (XLSX) row by row: a sheet has its titles bold, frozen and with filters; cells are numbers, dates or plain text, never
 * formulas or links. Rows are asked for as fast as the target takes them, and other work has its turn in between.
 * @throws the reason of `signal`, or what the target's stream failed with; the stream is destroyed then
 */
export async function writeWorkbook({ title, createdAt }: WorkbookProperties, sheets: readonly Sheet[], target: FileTarget): Promise<void> {
  const { out, signal } = target;
  const broken = new AbortController();
  out.once('error', (error) => broken.abort(error));
  out.once('close', () => broken.abort(new Error('The file was closed before all was written.')));
  const stop = AbortSignal.any([signal, broken.signal]);
  const writer = new stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false });
  Object.assign(writer, { creator: CREATOR, lastModifiedBy: CREATOR, title: cellText(title), created: createdAt, modified: createdAt });
  try {
    const tell = progressOf(sheets, target);
    const taken = new Set<string>();
    for (const sheet of sheets) await writeSheet(openSheet(writer, sheetName(sheet.name, taken), sheet), sheet, tell, stop);
    await Promise.race([writer.commit(), whenAborted(stop)]);
    tell(true);
  } catch (error) {
    const { zip } = writer as unknown as { zip: { unpipe(out: Writable): void; abort(): void } & EventEmitter };
    // What is still under way has nowhere to go; its complaints say nothing new.
    zip.on('error', () => undefined);
    out.on('error', () => undefined);
    zip.unpipe(out);
    zip.abort();
    out.destroy();
    throw stop.aborted ? stop.reason : error;
  }
}

function openSheet(writer: stream.xlsx.WorkbookWriter, name: string, { columns, plain }: Sheet): Worksheet {
  const sheet = writer.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }], pageSetup: PAGE });
  sheet.columns = columns.map(({ width }) => ({ width }));
  const titles = sheet.addRow(columns.map(({ title }) => cellText(title)));
  titles.eachCell((cell) => (cell.style = HEAD_STYLE));
  titles.commit();
  if (plain === undefined) sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  return sheet;
}

const PAGE = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 } as const;
const HEAD_STYLE: Partial<Style> = { font: HEAD_FONT, fill: HEAD_FILL, numFmt: '@', alignment: { vertical: 'top', wrapText: true } };
/** One object a style: the package knows a style it has seen by its object, and is five times as slow without. */
const STYLES = Object.fromEntries(
  [false, true].flatMap((wrapText) =>
    Object.entries(NUMBER_FORMATS).map(([kind, numFmt]) => [styleKey(kind, wrapText), { numFmt, alignment: { vertical: 'top', wrapText } }]),
  ),
) as Readonly<Record<string, Partial<Style>>>;

function styleKey(kind: string, wrap = false): string {
  return wrap ? `${kind}, wrapped` : kind;
}

async function writeSheet(sheet: Worksheet, { columns, rows, count, plain }: Sheet, tell: (force?: boolean) => void, stop: AbortSignal): Promise<void> {
  let written = 0;
  for (const row of rows) {
    addRow(sheet, columns, row);
    tell();
    if (++written % ROWS_AT_A_TIME === 0) await setImmediate();
    stop.throwIfAborted();
    const waiting = waitingIn(sheet);
    if (waiting !== undefined) await once(waiting, 'drain', { signal: stop });
  }
  if (plain === undefined) sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1 + Math.max(written, count), column: columns.length } };
  sheet.commit();
  await setImmediate();
}

function addRow(sheet: Worksheet, columns: Sheet['columns'], row: Row): void {
  const added = sheet.addRow([]);
  row.forEach((cell, i) => {
    const { kind: columnKind, wrap } = columns[i]!;
    const { kind, value, head } = isPlain(cell) ? { kind: columnKind, value: cell, head: undefined } : cell;
    const content = cellValue(kind, value);
    if (content === null && head === undefined) return;
    const target = added.getCell(i + 1);
    target.value = content;
    target.style = head ? HEAD_STYLE : STYLES[styleKey(kind, wrap)]!;
  });
  added.commit();
}

const isPlain = (cell: Cell): cell is string | number | null => cell === null || typeof cell !== 'object';

/** The stream between a sheet and the file, when more waits in it than shall. The package itself writes on without looking. */
function waitingIn(sheet: Worksheet): Writable | undefined {
  const { pipes } = (sheet as unknown as { stream: { pipes: readonly Writable[] } }).stream;
  return pipes.find((pipe) => pipe.writableLength > MOST_WAITING);
}

function progressOf(sheets: readonly Sheet[], { progress }: FileTarget): (force?: boolean) => void {
  const total = sheets.reduce((sum, { count }) => sum + count, 0);
  let done = 0;
  return (all = false) => {
    if (all) progress(total, total);
    else if (++done % ROWS_AT_A_TIME === 0) progress(Math.min(done, total), total);
  };
}

const whenAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    else signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
