import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Locator, Page } from 'playwright-core';
import { type CellValue, readSheet } from 'read-excel-file/node';
import { extractText, getDocumentProxy } from 'unpdf';

/** A file as a browser saved it. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Presses what saves a file, and waits for the file. */
export async function save(page: Page, link: Locator): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** All that a PDF says. */
export async function pdfText({ bytes }: SavedFile): Promise<string> {
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  return (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text;
}

/** Rows of a sheet of a workbook. */
export const sheetRows = ({ bytes }: SavedFile, sheet: string): Promise<(CellValue<number> | null)[][]> => readSheet(bytes, sheet);

/** Rows of a CSV file by their titles. */
export const csvRows = ({ bytes }: SavedFile): Record<string, string>[] => parse(bytes, { bom: true, columns: true });
