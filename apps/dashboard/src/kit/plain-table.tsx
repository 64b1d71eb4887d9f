import type { ReactNode } from 'react';
import styles from './plain-table.module.css';
import { Table } from './table';

interface PlainTableProps {
  readonly caption: string;
  /** Names of the columns; an empty one is a column of buttons. */
  readonly head: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

const BLANK = '\u00A0';

/** A short list as a table; the first cell names the row. */
export function PlainTable({ caption, head, rows }: PlainTableProps) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          {head.map((name, column) =>
            name === '' ? (
              <td key={column} aria-hidden="true">
                {BLANK}
              </td>
            ) : (
              <th key={column} scope="col">
                {name}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...others] }) => (
          <tr key={key}>
            <th scope="row">{first}</th>
            {others.map((cell, column) => (
              <td key={head[column + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The buttons of a row. */
export const RowButtons = ({ children }: { readonly children: ReactNode }) => <span className={styles.buttons}>{children}</span>;
