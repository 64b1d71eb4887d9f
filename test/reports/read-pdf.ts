import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What a reader of PDFs finds in one. */
export interface ReadPdf {
  /** Text of each page. */
  readonly pages: readonly string[];
  readonly outline: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly links: number;
  readonly displayTitle: boolean;
}

/** Reads a PDF by a library that did not write it, in a process of its own. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const child = promisify(execFile)(process.execPath, [join(__dirname, 'pdf-reader.mjs')], { maxBuffer: 64_000_000 });
  child.child.stdin!.end(pdf);
  return JSON.parse((await child).stdout) as ReadPdf;
}

/** Text without its spaces: where lines break is no matter of what is said. */
export const squeezed = (text: string): string => text.replace(/\s+/gu, '');
