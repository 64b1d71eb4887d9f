import { once, type EventEmitter } from 'node:events';
import type { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { stream, Worksheet } from 'exceljs';
import { cellStyle, headStyle, rowHeight } from './cell-styles';
import { cellValue } from './cell-formats';
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

/**
 * Writes a workbook (XLSX) row by row: a sheet has its titles bold, frozen and with filters; cells are numbers, dates or plain text, never
 * formulas or links. Rows are asked for as fast as the target takes them, and other work has its turn in between.
 * @throws the reason of `signal`, or what the target's stream failed with; the stream is destroyed then
 */
export async function writeWorkbook({ title, createdAt }: WorkbookProperties, sheets: readonly Sheet[], target: FileTarget): Promise<void> {
  const { out, signal } = target;
  // Loaded by whoever writes a workbook: most processes never do.
  const exceljs = await import('exceljs');
  const broken = new AbortController();
  out.once('error', (error) => broken.abort(error));
  // A stream that has taken all is closed in the same breath.
  out.once('close', () => out.writableFinished || broken.abort(new Error('The file was closed before all was written.')));
  const stop = AbortSignal.any([signal, broken.signal]);
  const writer = new exceljs.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false });
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

function openSheet(writer: stream.xlsx.WorkbookWriter, name: string, { columns }: Sheet): Worksheet {
  const sheet = writer.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }], pageSetup: PAGE });
  sheet.columns = columns.map(({ width }) => ({ width }));
  const titles = sheet.addRow([]);
  columns.forEach(({ title, kind }, i) => {
    const cell = titles.getCell(i + 1);
    cell.value = cellText(title);
    cell.style = headStyle(kind);
  });
  titles.height = rowHeight(columns.map(({ title, width }) => [title, width]));
  titles.commit();
  return sheet;
}

const PAGE = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 } as const;

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
  const wrapped: (readonly [string, number])[] = [];
  row.forEach((cell, i) => {
    const column = columns[i]!;
    const { kind, value, head } = isPlain(cell) ? { kind: column.kind, value: cell, head: undefined } : cell;
    const content = cellValue(kind, value);
    if (content === null && head === undefined) return;
    const target = added.getCell(i + 1);
    target.value = content;
    target.style = head ? headStyle(kind) : cellStyle(kind, column.wrap);
    if (typeof content === 'string' && (head || column.wrap)) wrapped.push([content, column.width]);
  });
  if (wrapped.length > 0) added.height = rowHeight(wrapped);
  added.commit();
}

const isPlain = (cell: Cell): cell is string | number | null => cell === null || typeof cell !== 'object';

/** The stream between a sheet and the file, when more waits in it than shall. The package itself writes on without looking, and says so nowhere else. */
function waitingIn(sheet: Worksheet): EventEmitter | undefined {
  const { pipes } = (sheet as unknown as { stream: { pipes: readonly (EventEmitter & { _writableState: { length: number } })[] } }).stream;
  return pipes.find((pipe) => pipe._writableState.length > MOST_WAITING);
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
