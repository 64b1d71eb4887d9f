import { Injectable } from '@nestjs/common';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Clock } from '@adoption/config';
import { Database } from '@adoption/database';
import { Problem } from '@adoption/problems';
import { readTable } from './files/read-table';
import { MOST_COLUMNS } from './files/xlsx-rows';
import type { TableRow } from './files/table-row';
import { columnNames } from './column-names';
import type { Importer } from './importer';
import { createDraft } from './queries/create-draft.query';
import { dropImport } from './queries/drop-import.query';
import { keepPart } from './queries/keep-part.query';
import { storable } from './storable';

const compress = promisify(gzip);
/** Rows of a part: what one step of a job works on. */
export const PART_ROWS = 2_000;
const PART_CHARACTERS = 2_000_000;
const SAMPLE_ROWS = 5;
const LONGEST_NAME = 255;

/** A file that has arrived and is not an import yet. */
export interface Draft {
  readonly key: number;
  readonly id: string;
  readonly bytes: number;
  readonly total: number;
  readonly columns: readonly string[];
  readonly sample: readonly (readonly string[])[];
}

/** Reads uploaded files as they arrive and keeps their rows in the database, in parts: the worker shares no disk with the API. */
@Injectable()
export class UploadReceiver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Reads a file to its end. When that fails nothing of it stays.
   * @throws Problem too_large, unprocessable
   */
  async receive(fileName: string, stream: AsyncIterable<Buffer>, by: Importer): Promise<Draft> {
    const { key, id } = await createDraft(this.database, storable(fileName).slice(0, LONGEST_NAME) || 'file', by, this.clock.now());
    try {
      return { key, id, ...(await this.keep(key, stream)) };
    } catch (error) {
      await dropImport(this.database, key);
      throw error;
    }
  }

  async drop({ key }: Draft): Promise<void> {
    await dropImport(this.database, key);
  }

  private async keep(key: number, stream: AsyncIterable<Buffer>): Promise<Omit<Draft, 'key' | 'id'>> {
    let bytes = 0;
    async function* counted(): AsyncGenerator<Buffer> {
      for await (const chunk of stream) {
        bytes += chunk.length;
        yield chunk;
      }
    }
    let columns: string[] | null = null;
    const sample: string[][] = [];
    const part = new Part(this.database, key);
    for await (const row of readTable(counted())) {
      if (columns === null) {
        if (row.cells.length > MOST_COLUMNS) throw new Problem('unprocessable', 'too_many_columns', `A table may have at most ${MOST_COLUMNS} columns.`);
        columns = columnNames(row.cells);
        continue;
      }
      const cells = [...row.cells];
      while (cells.length < columns.length) cells.push('');
      if (sample.length < SAMPLE_ROWS) sample.push(cells.slice(0, columns.length).map(storable));
      await part.add(row);
    }
    await part.flush();
    if (columns === null || part.total === 0) throw new Problem('unprocessable', 'empty_file', 'The file has no rows below its header.');
    return { bytes, total: part.total, columns, sample };
  }
}

/** Gathers rows until a part is full. */
class Part {
  total = 0;
  private rows: unknown[] = [];
  private characters = 0;
  private number = 0;

  constructor(
    private readonly database: Database,
    private readonly key: number,
  ) {}

  async add({ line, cells }: TableRow): Promise<void> {
    this.rows.push([line, ...cells]);
    this.characters += cells.reduce((sum, cell) => sum + cell.length, 0);
    this.total++;
    if (this.rows.length >= PART_ROWS || this.characters >= PART_CHARACTERS) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.rows.length === 0) return;
    await keepPart(this.database, this.key, this.number++, this.rows.length, await compress(JSON.stringify(this.rows), { level: 1 }));
    this.rows = [];
    this.characters = 0;
  }
}
