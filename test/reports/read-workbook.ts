import { createReadStream } from 'node:fs';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { inflateRawSync } from 'node:zlib';
import readWorkbook from 'read-excel-file/node';
import type { FileTarget } from '../../libs/reports';

export type ReadCell = string | number | boolean | Date | null;

/** What a file says when it is opened with another library. */
export interface ReadBook {
  readonly names: readonly string[];
  /** Rows of a sheet, the titles first. */
  readonly rows: (name: string) => readonly (readonly ReadCell[])[];
}

/** What is written, with the progress that was told. */
export async function written(
  write: (target: FileTarget) => Promise<void>,
): Promise<{ readonly bytes: Buffer; readonly told: readonly (readonly number[])[] }> {
  const out = new PassThrough();
  const told: number[][] = [];
  const bytes = buffer(out);
  await write({ out, signal: new AbortController().signal, progress: (done, total) => told.push([done, total]) });
  return { bytes: await bytes, told };
}

/** @param file its bytes or its path */
export async function bookOf(file: Buffer | string): Promise<ReadBook> {
  const sheets = await readWorkbook(typeof file === 'string' ? createReadStream(file) : file);
  return {
    names: sheets.map(({ sheet }) => sheet),
    rows: (name) => sheets.find(({ sheet }) => sheet === name)!.data as ReadCell[][],
  };
}

/** All parts of a zip file as text, by name. */
export function partsOf(zip: Buffer): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6])) + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [method, size, nameSize] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + size);
    parts.set(zip.toString('utf8', at + 46, at + 46 + nameSize), (method === 0 ? packed : inflateRawSync(packed)).toString('utf8'));
    at += 46 + nameSize + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

/** Text that breaks files, or does something when they are opened. */
export const CANARIES = [
  '=HYPERLINK("http://evil.example")',
  '@SUM(1)',
  '+1',
  '-1',
  '\t=1+1',
  '\n=1+1',
  '\r=1+1',
  ' =1+1',
  '＝1+1',
  '<svg onload=alert(1)>',
  'file:///etc/passwd',
  'http://evil.example/?a=1&b=2',
  '"; =1+1',
  'a;=1+1',
  'bad\u0000\u000b\u001b\ufffe\uffff\ud800end',
  '</v></c><c><f>1+1</f></c>',
  ']]><f>1</f>',
  'x'.repeat(40_000),
  `${'x'.repeat(32_766)}\u{1f600}`,
] as const;

/** Texts that may do harm and fit into a title or a cell without being cut. */
export const HARM: readonly string[] = CANARIES.filter((text) => text.length < 1_000);
