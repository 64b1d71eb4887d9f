import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { ExportFiles } from './export-files';

const ID = '8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11';
const OTHER = '00000000-0000-4000-8000-000000000000';

describe('files of exports', () => {
  let dataDir: string;
  let files: ExportFiles;
  const names = async (): Promise<string[]> => (await readdir(join(dataDir, 'exports'))).sort();
  const filling =
    (content: string) =>
    (out: Writable): Promise<void> => {
      out.end(content);
      return Promise.resolve();
    };

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'adoption exports '));
    files = new ExportFiles({ dataDir });
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  it('are there once they are whole, and say how long they are', async () => {
    let meanwhile: string[] = [];
    const bytes = await files.write(ID, async (out) => {
      out.write('half ');
      meanwhile = await names();
      out.end('whole ✓');
    });
    expect(meanwhile).toEqual([expect.stringMatching(new RegExp(`^${ID}\\..+\\.part$`))]);
    expect(await names()).toEqual([ID]);
    expect(bytes).toBe(Buffer.byteLength('half whole ✓'));
    const file = await files.read(ID);
    expect(file?.bytes).toBe(bytes);
    expect(await text(file!.content)).toBe('half whole ✓');
  });

  it('stay as they were when a later run breaks off, and nothing else is left', async () => {
    await files.write(ID, filling('first'));
    const broken = files.write(ID, (out) => {
      out.write('sec');
      return Promise.reject(new Error('broken off'));
    });
    await expect(broken).rejects.toThrow('broken off');
    expect(await names()).toEqual([ID]);
    expect(await readFile(join(dataDir, 'exports', ID), 'utf8')).toBe('first');
  });

  it('fail as soon as their stream does, though whoever writes waits for ever', async () => {
    const failing = (code: string) =>
      files.write(ID, (out) => {
        out.destroy(Object.assign(new Error('no'), { code }));
        return new Promise<never>(() => {});
      });
    await expect(failing('ENOSPC')).rejects.toMatchObject({ kind: 'unavailable', code: 'disk_full' });
    await expect(failing('EDQUOT')).rejects.toMatchObject({ code: 'disk_full' });
    await expect(failing('EIO')).rejects.toMatchObject({ code: 'EIO' });
    expect(await names()).toEqual([]);
  });

  it('are swept when nobody needs them; what is no export stays', async () => {
    expect(await files.sweep(() => Promise.resolve(new Set()))).toBe(0);
    await mkdir(join(dataDir, 'exports'), { recursive: true });
    for (const name of [ID, `${ID}.x.part`, OTHER, `${OTHER}.y.part`, 'notes.txt']) await writeFile(join(dataDir, 'exports', name), '');
    expect(await files.sweep((ids) => Promise.resolve(new Set(ids.filter((id) => id === ID))))).toBe(2);
    expect(await names()).toEqual([ID, `${ID}.x.part`, 'notes.txt']);
  });

  it('that are not there are not found', async () => {
    expect(await files.read(ID)).toBeUndefined();
    await files.remove(ID);
  });
});
