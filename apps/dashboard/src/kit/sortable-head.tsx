import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { nextSort, sortOf, type TableOrder } from './next-sort';
import { numericCell } from './table';

interface SortableHeadProps {
  readonly name: string;
  readonly numeric: boolean;
  /** What the API calls the order by this column; null: there is none. */
  readonly column: string | null;
  readonly sort: string | undefined;
  readonly order: TableOrder;
  readonly onSort: (sort: string | undefined) => void;
}

/** The head of a column that orders its table. */
export function SortableHead({ name, numeric, column, sort, order, onSort }: SortableHeadProps) {
  const now = sortOf(sort, order);
  const sorted = column !== null && now.column === column;
  const Icon = now.descending ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" className={numericCell(numeric)} aria-sort={sorted ? (now.descending ? 'descending' : 'ascending') : undefined}>
      {column === null ? (
        name
      ) : (
        <button type="button" onClick={() => onSort(nextSort(sort, column, order))}>
          {name}
          {sorted && <Icon size={14} aria-hidden="true" />}
        </button>
      )}
    </th>
  );
}
