import { Injectable } from '@nestjs/common';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { normalTime } from './cell-times';
import { rowOf } from './columns';
import type { ImportField } from './import-fields';
import type { ImportRecord } from './import-record';
import { JudgeAccounts } from './judge-accounts';
import { JudgeEvents } from './judge-events';
import type { BadCell, Judgement, ReadRow, RowProblem } from './judged-part';
import { mappedColumns } from './required-fields';
import { storable } from './storable';

const inflate = promisify(gunzip);
const LONGEST_VALUE = 1_000;

type Cells = readonly [line: number, ...cells: string[]];

/** A part with its verdict. */
export interface PartVerdict extends Omit<Judgement, 'faults'> {
  readonly rows: readonly ReadRow[];
  /** The rows that may be imported. */
  readonly valid: readonly Record<string, unknown>[];
  readonly bad: readonly BadCell[];
}

/** Reads the rows of a part as the mapping says and has them judged. */
@Injectable()
export class PartJudge {
  constructor(
    private readonly accounts: JudgeAccounts,
    private readonly events: JudgeEvents,
  ) {}

  async judge(record: ImportRecord, part: number, bytes: Buffer, csmEmail: string | null): Promise<PartVerdict> {
    const { key, kind, columns, mapping } = record;
    const fields = mappedColumns(kind, columns, mapping);
    const all = (JSON.parse((await inflate(bytes)).toString()) as Cells[]).map(([line, ...cells]) => ({ line, cells }));
    const whole = all.filter(({ cells }) => cells.length === columns.length);
    const said = whole.map(({ cells }) => rowOf(fields, cells));
    const rows = whole.map(({ line, cells }): ReadRow => ({ line, cells, row: rowOf(fields, inForm(record, fields, cells)) }));
    const place = { key, part, csmEmail };
    const { faults, ...judgement } = kind === 'events' ? await this.events.judge(place, rows, said) : await this.accounts.judge(kind, place, rows);
    const odd = all
      .filter(({ cells }) => cells.length !== columns.length)
      .map(({ line, cells }) => badCell(line, cells, columns, fields, oddWidth(cells.length, columns.length)));
    const bad = rows.flatMap(({ line, cells }, at) => (faults[at] ? [badCell(line, cells, columns, fields, faults[at])] : []));
    const valid = rows.filter((_, at) => faults[at] === null).map(({ row }) => row);
    return { ...judgement, rows, valid, bad: [...odd, ...bad].sort((a, b) => a.line - b.line) };
  }
}

const oddWidth = (cells: number, columns: number): RowProblem => ({
  code: 'wrong_number_of_columns',
  detail: `The row has ${cells} columns, the header ${columns}.`,
});

/** Cells with days and times in the form of the API. */
function inForm({ dateFormat, timeZone }: ImportRecord, fields: readonly (ImportField | null)[], cells: readonly string[]): string[] {
  return cells.map((cell, at) => {
    const form = fields[at]?.form;
    return cell !== '' && (form === 'day' || form === 'instant') ? normalTime(cell, form, dateFormat, timeZone ?? 'UTC') : cell;
  });
}

/** The column is that of the field with whose name the detail begins. */
function badCell(
  line: number,
  cells: readonly string[],
  columns: readonly string[],
  fields: readonly (ImportField | null)[],
  { code, detail }: RowProblem,
): BadCell {
  const field = /^[A-Za-z]+/.exec(detail)?.[0] ?? '';
  const at = fields.findIndex((candidate) => candidate !== null && candidate.key.split('.')[0] === field);
  const value = at < 0 ? null : storable(cells[at] ?? '').slice(0, LONGEST_VALUE);
  return { line, code, detail, column: at < 0 ? null : columns[at]!, value, cells: cells.map(storable) };
}
