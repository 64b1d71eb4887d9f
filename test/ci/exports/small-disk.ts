import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A disk of a few megabytes in memory, mounted on a folder; needs the rights of root. */
export class SmallDisk {
  private constructor(private readonly folder: string) {}

  static async mount(folder: string, kilobytes: number): Promise<SmallDisk> {
    await mkdir(folder, { recursive: true });
    await run('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
    return new SmallDisk(folder);
  }

  async grow(kilobytes: number): Promise<void> {
    await run('mount', ['-o', `remount,size=${kilobytes}k`, this.folder]);
  }

  async unmount(): Promise<void> {
    await run('umount', ['-l', this.folder]);
  }
}
