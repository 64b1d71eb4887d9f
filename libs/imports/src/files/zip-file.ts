import type { FileHandle } from 'node:fs/promises';
import { Problem } from '@adoption/problems';
import type { Budget } from './budget';
import { inflatedEntry } from './inflate';

interface Entry {
  readonly method: number;
  readonly compressed: number;
  /** Where its local header begins. */
  readonly header: number;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const HEADER_MARK = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY_BYTES = 46;
const HEADER_BYTES = 30;
const READ_BYTES = 262_144;
const LARGEST_DIRECTORY = 4_000_000;

const broken = (): Problem => new Problem('unprocessable', 'invalid_xlsx', 'The spreadsheet is damaged and cannot be read.');

/** A zip file on disk, read by its directory, so that only what is asked for is ever inflated. */
export class ZipFile {
  private constructor(
    private readonly file: FileHandle,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly budget: Budget,
  ) {}

  /** @throws Problem unprocessable when it is no complete zip file */
  static async open(file: FileHandle, size: number, budget: Budget): Promise<ZipFile> {
    const tail = await bytesAt(file, Math.max(0, size - END_BYTES - LONGEST_COMMENT), Math.min(size, END_BYTES + LONGEST_COMMENT));
    let at = tail.length - END_BYTES;
    while (at >= 0 && tail.readUInt32LE(at) !== END_MARK) at--;
    if (at < 0) throw broken();
    const length = tail.readUInt32LE(at + 12);
    if (length > LARGEST_DIRECTORY) throw broken();
    const directory = await bytesAt(file, tail.readUInt32LE(at + 16), length);
    const entries = new Map<string, Entry>();
    for (let from = 0; from + ENTRY_BYTES <= directory.length;) {
      if (directory.readUInt32LE(from) !== ENTRY_MARK) throw broken();
      const name = directory.readUInt16LE(from + 28);
      entries.set(directory.toString('utf8', from + ENTRY_BYTES, from + ENTRY_BYTES + name), {
        method: directory.readUInt16LE(from + 10),
        compressed: directory.readUInt32LE(from + 20),
        header: directory.readUInt32LE(from + 42),
      });
      from += ENTRY_BYTES + name + directory.readUInt16LE(from + 30) + directory.readUInt16LE(from + 32);
    }
    return new ZipFile(file, entries, budget);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The text of an entry as it is inflated. @throws Problem unprocessable without such an entry, and for broken data */
  async *text(name: string): AsyncGenerator<string> {
    const entry = this.entries.get(name);
    if (entry === undefined || (entry.method !== 0 && entry.method !== 8)) throw broken();
    const header = await bytesAt(this.file, entry.header, HEADER_BYTES);
    if (header.readUInt32LE(0) !== HEADER_MARK) throw broken();
    const start = entry.header + HEADER_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
    const raw = this.raw(start, entry.compressed);
    const decoder = new TextDecoder('utf-8');
    const bytes = entry.method === 8 ? inflatedEntry(raw, this.budget) : this.budget.limit(raw, () => entry.compressed);
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  }

  private async *raw(start: number, length: number): AsyncGenerator<Buffer> {
    for (let read = 0; read < length; read += READ_BYTES) yield await bytesAt(this.file, start + read, Math.min(READ_BYTES, length - read));
  }
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw broken();
  return buffer;
}
