import { Injectable } from '@nestjs/common';
import { Database } from '@adoption/database';
import type { Step, Work } from '@adoption/jobs';
import { ExportFiles } from './export-files';
import { ExportMaker } from './export-maker';
import type { ExportSubject, Made } from './export-subject';
import { KEPT_DAYS } from './kept-days';
import { keptExports } from './queries/kept-exports.query';
import { recordExport } from './queries/record-export.query';

/** Address of an export's file. */
export const fileAddress = (id: string): string => `/api/exports/${id}/file`;

/** What jobs do about exports: make their files, and drop them after a week. */
@Injectable()
export class ExportWork {
  constructor(
    private readonly database: Database,
    private readonly files: ExportFiles,
    private readonly maker: ExportMaker,
  ) {}

  /**
   * Makes the file of an export, in one step. Taken again it makes the same file anew; of a cancelled job none is left. A run
   * that has lost its job to another leaves the other's file.
   * @throws Problem of the account or the list that is exported; unavailable (`disk_full`)
   */
  async make({ id, subject, signal, progress }: Work): Promise<Step> {
    let last = 1;
    const tell = (done: number, total: number): void => {
      last = total;
      progress(done, total);
    };
    let made: Made = { fileName: '', customerIds: null };
    const bytes = await this.files.write(id, async (out) => {
      made = await this.maker.make(subject as ExportSubject, { out, signal, progress: tell });
    });
    const wanted = await recordExport(this.database, id, made, bytes);
    if (!wanted) await this.files.remove(id);
    return { done: last, total: last, finished: true, result: { href: fileAddress(id) } };
  }

  /** Drops files that are a week old, and what runs that died left behind. @returns how many */
  async prune(): Promise<{ readonly dropped: number }> {
    return { dropped: await this.files.sweep((ids) => keptExports(this.database, ids, KEPT_DAYS)) };
  }
}
