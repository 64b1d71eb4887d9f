import type { Ref } from 'react';
import { hasEnded } from '../jobs/watch-job';
import { numericCell, Table } from '../kit/table';
import { EXPORT_FILES } from '../words/export-files';
import { ExportRow } from './export-row';
import type { Export } from './export-wish';
import styles from '../kit/work-table.module.css';

/** Exports that wait behind so many others are as fresh as the list. */
const MOST_FOLLOWED = 3;
const COLUMNS = ['what', 'customer', 'state', 'size', 'by', 'created', 'until'] as const;

interface ExportsTableProps {
  readonly exports: readonly Export[];
  readonly ref: Ref<HTMLDivElement>;
}

/** Exports, the newest first; those that are being made move by themselves. */
export function ExportsTable({ exports, ref }: ExportsTableProps) {
  const unfinished = exports.filter(({ job }) => !hasEnded(job)).map(({ id }) => id);
  const followed = new Set(unfinished.slice(-MOST_FOLLOWED));
  return (
    <Table caption={EXPORT_FILES.page} stacked className={styles.table} ref={ref}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={numericCell(column === 'size')}>
              {EXPORT_FILES.columns[column]}
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">{EXPORT_FILES.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {exports.map((one) => (
          <ExportRow key={one.id} one={one} live={followed.has(one.id)} />
        ))}
      </tbody>
    </Table>
  );
}
