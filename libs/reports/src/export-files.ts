import { randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '@adoption/config';
import { Problem } from '@adoption/problems';

const FOLDER = 'exports';
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const NO_ROOM: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);

/**
 * Files of exports in the data folder, one an export under its id. A file is written under another name, forced to the disk and then renamed,
 * so under its own name there is a whole file or none.
 */
@Injectable()
export class ExportFiles {
  private readonly folder: string;

  constructor(@Inject(SETTINGS) settings: Pick<Settings, 'dataDir'>) {
    this.folder = join(settings.dataDir, FOLDER);
  }

  /**
   * Makes the file of an export anew.
   * @param fill writes it and ends the stream
   * @returns its size in bytes
   * @throws Problem unavailable (`disk_full`) when there is no room; what `fill` throws
   */
  async write(id: string, fill: (out: Writable) => Promise<void>): Promise<number> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await this.removeParts(id);
    const part = join(this.folder, `${id}.${randomUUID()}.part`);
    try {
      const bytes = await writeWhole(part, fill);
      await rename(part, this.pathOf(id));
      await forceToDisk(this.folder);
      return bytes;
    } catch (error) {
      throw NO_ROOM.has(codeOf(error))
        ? new Problem('unavailable', 'disk_full', 'There is no room for the file on the disk of the worker. Make room, then try again.', [], 30)
        : error;
    } finally {
      await rm(part, { force: true });
    }
  }

  /** The file of an export with its size; undefined when it is not in this machine's folder. */
  async read(id: string): Promise<{ readonly bytes: number; readonly content: ReadStream } | undefined> {
    try {
      const { size } = await stat(this.pathOf(id));
      return { bytes: size, content: createReadStream(this.pathOf(id)) };
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  remove(id: string): Promise<void> {
    return rm(this.pathOf(id), { force: true });
  }

  /** Drops what belongs to exports that do not need it any more. @returns how many files */
  async sweep(kept: (ids: readonly string[]) => Promise<ReadonlySet<string>>): Promise<number> {
    const names = (await this.names()).filter((name) => UUID.test(name));
    const needed = await kept([...new Set(names.map(idOf))]);
    const stray = names.filter((name) => !needed.has(idOf(name)));
    for (const name of stray) await rm(join(this.folder, name), { force: true });
    return stray.length;
  }

  /** What a run that died left behind. */
  private async removeParts(id: string): Promise<void> {
    const left = (await this.names()).filter((name) => name.startsWith(`${id}.`));
    for (const name of left) await rm(join(this.folder, name), { force: true });
  }

  private async names(): Promise<string[]> {
    return readdir(this.folder).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    });
  }

  private pathOf(id: string): string {
    return join(this.folder, id);
  }
}

/** Writes a new file and forces it to the disk. @returns its size */
async function writeWhole(path: string, fill: (out: Writable) => Promise<void>): Promise<number> {
  const file = await open(path, 'wx', 0o600);
  let out: Writable | undefined;
  try {
    out = file.createWriteStream({ autoClose: false });
    // Whoever writes into a stream that has failed may wait for ever: its failure counts at once.
    await Promise.all([finished(out), fill(out)]);
    await file.sync();
    return (await file.stat()).size;
  } finally {
    out?.destroy();
    await file.close();
  }
}

async function forceToDisk(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const idOf = (name: string): string => name.slice(0, 36);
const codeOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '');
