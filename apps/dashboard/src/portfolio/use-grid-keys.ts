import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';

interface Place {
  readonly row: number;
  readonly column: number;
}

export interface GridKeys {
  readonly table: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** What the focusable element of a cell needs: one of them all is a tab stop. */
  readonly cell: (row: number, column: number) => { readonly tabIndex: 0 | -1; readonly 'data-place': string; readonly onFocus: () => void };
}

/**
 * The keyboard of a grid: one tab stop, arrows go from cell to cell, Home and End to the ends of the row, with Ctrl to the first and last cell.
 * @param rows with the one of headers
 */
export function useGridKeys(rows: number, columns: number): GridKeys {
  const table = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const current = bounded(place, rows, columns);
  return {
    table,
    onKeyDown: (event) => {
      const next = placeAfter(event.key, event.ctrlKey || event.metaKey, current, rows, columns);
      if (next === null) return;
      event.preventDefault();
      const { row, column } = bounded(next, rows, columns);
      table.current?.querySelector<HTMLElement>(`[data-place="${row}-${column}"]`)?.focus();
    },
    cell: (row, column) => ({
      tabIndex: row === current.row && column === current.column ? 0 : -1,
      'data-place': `${row}-${column}`,
      onFocus: () => setPlace({ row, column }),
    }),
  };
}

const bounded = ({ row, column }: Place, rows: number, columns: number): Place => ({
  row: Math.max(0, Math.min(rows - 1, row)),
  column: Math.max(0, Math.min(columns - 1, column)),
});

/** Where a key leads; null: it is none of the grid's. */
export function placeAfter(key: string, toEnd: boolean, { row, column }: Place, rows: number, columns: number): Place | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'Home':
      return { row: toEnd ? 0 : row, column: 0 };
    case 'End':
      return { row: toEnd ? rows - 1 : row, column: columns - 1 };
    default:
      return null;
  }
}
