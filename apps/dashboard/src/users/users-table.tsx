import { formatDate, formatInteger, MISSING } from '@adoption/presentation';
import type { Ref } from 'react';
import type { Api } from '../api/client';
import type { TableOrder } from '../kit/next-sort';
import { SortableHead } from '../kit/sortable-head';
import { numericCell, Table } from '../kit/table';
import { Value } from '../kit/value';
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
  readonly onSort: (sort: string | undefined) => void;
  readonly onUser: (id: string) => void;
  readonly ref: Ref<HTMLDivElement>;
}

/** People as a table; on a phone as a stack. */
export function UsersTable({ title, users, sort, onSort, onUser, ref }: UsersTableProps) {
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
          <Row key={user.id} user={user} onUser={onUser} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ user, onUser }: { readonly user: User; readonly onUser: (id: string) => void }) {
  return (
    <tr>
      <th scope="row" tabIndex={-1}>
        <button type="button" className={styles.name} onClick={() => onUser(user.id)}>
          {user.name ?? user.externalId}
        </button>
        {user.email !== null && <span className="small">{user.email}</span>}
      </th>
      {COLUMNS.map(({ key, numeric, cell }) => (
        <td key={key} className={numericCell(numeric)} data-label={USERS.columns[key]}>
          <Value text={cell(user) ?? MISSING} />
        </td>
      ))}
    </tr>
  );
}
