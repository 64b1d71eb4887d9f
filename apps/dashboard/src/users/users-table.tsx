import { formatDate, formatInteger, MISSING } from '@adoption/presentation';
import type { Ref } from 'react';
import type { Api } from '../api/client';
import type { TableOrder } from '../kit/next-sort';
import { SortableHead } from '../kit/sortable-head';
import { numericCell, Table } from '../kit/table';
import { Value } from '../kit/value';
import type { Selection } from '../kit/use-selection';
import { USERS } from '../words/users';
import styles from './users-table.module.css';

type User = Api<'AccountUserResponse'>;
type Column = keyof typeof USERS.columns;

const ORDER: TableOrder = { standard: '-daysInactive', ascendingFirst: new Set(['name', 'team', 'role']) };
const COLUMNS: readonly { readonly key: Column; readonly numeric: boolean; readonly cell: (user: User) => string | null }[] = [
  { key: 'team', numeric: false, cell: ({ team }) => team },
  { key: 'role', numeric: false, cell: ({ role }) => role },
  { key: 'daysInactive', numeric: true, cell: ({ daysInactive }) => (daysInactive === null ? null : formatInteger(daysInactive)) },
  { key: 'lastActiveOn', numeric: false, cell: ({ lastActiveOn }) => (lastActiveOn === null ? null : formatDate(lastActiveOn)) },
  { key: 'signedUpOn', numeric: false, cell: ({ signedUpOn }) => (signedUpOn === null ? null : formatDate(signedUpOn)) },
  { key: 'sessions', numeric: true, cell: ({ sessions }) => formatInteger(sessions) },
  { key: 'actions', numeric: true, cell: ({ actions }) => formatInteger(actions) },
];

const HEADS: readonly { readonly key: Column; readonly numeric: boolean }[] = [{ key: 'name', numeric: false }, ...COLUMNS];

interface UsersTableProps {
  /** Names the table and the region that it scrolls in. */
  readonly title: string;
  readonly users: readonly User[];
  readonly sort: string | undefined;
  readonly selection: Selection;
  readonly onSort: (sort: string | undefined) => void;
  readonly onUser: (id: string) => void;
  readonly ref: Ref<HTMLDivElement>;
}

/** People as a table; on a phone as a stack. */
export function UsersTable({ title, users, sort, selection, onSort, onUser, ref }: UsersTableProps) {
  return (
    <Table caption={title} stacked className={styles.table} ref={ref}>
      <thead>
        <tr>
          {HEADS.map(({ key, numeric }) => (
            <SortableHead key={key} name={USERS.columns[key]} numeric={numeric} column={key} sort={sort} order={ORDER} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <Row key={user.id} user={user} selection={selection} onUser={onUser} />
        ))}
      </tbody>
    </Table>
  );
}

interface RowProps {
  readonly user: User;
  readonly selection: Selection;
  readonly onUser: (id: string) => void;
}

function Row({ user, selection, onUser }: RowProps) {
  return (
    <tr>
      <th scope="row" tabIndex={-1}>
        <Person user={user} selection={selection} onUser={onUser} />
      </th>
      {COLUMNS.map(({ key, numeric, cell }) => (
        <td key={key} className={numericCell(numeric)} data-label={USERS.columns[key]}>
          <Value text={cell(user) ?? MISSING} />
        </td>
      ))}
    </tr>
  );
}

/** Who it is, with a box to tick. */
function Person({ user, selection, onUser }: RowProps) {
  const name = user.name ?? user.externalId;
  return (
    <div className={styles.person}>
      <label className="no-print">
        <input
          type="checkbox"
          aria-label={USERS.select(name)}
          checked={selection.has(user.id)}
          onChange={({ currentTarget }) => selection.mark([{ id: user.id, name }], currentTarget.checked)}
        />
      </label>
      <div>
        <button type="button" className={styles.name} onClick={() => onUser(user.id)}>
          {name}
        </button>
        {user.email !== null && <span className="small">{user.email}</span>}
      </div>
    </div>
  );
}
