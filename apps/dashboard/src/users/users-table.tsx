import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { formatDate, formatInteger, MISSING } from '@adoption/presentation';
import type { Ref } from 'react';
import type { Api } from '../api/client';
import { nextSort, sortOf, type TableOrder } from '../kit/next-sort';
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
    <div className={styles.scroll} role="region" aria-label={title} tabIndex={0} ref={ref}>
      <table className={styles.table}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <Head column="name" numeric={false} sort={sort} onSort={onSort} />
            {COLUMNS.map(({ key, numeric }) => (
              <Head key={key} column={key} numeric={numeric} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {users.map((user) => (
            <Row key={user.id} user={user} onUser={onUser} />
          ))}
        </tbody>
      </table>
    </div>
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
        <td key={key} className={numeric ? styles.numeric : undefined} data-label={USERS.columns[key]}>
          <Value text={cell(user) ?? MISSING} />
        </td>
      ))}
    </tr>
  );
}

interface HeadProps {
  readonly column: Column;
  readonly numeric: boolean;
  readonly sort: string | undefined;
  readonly onSort: (sort: string | undefined) => void;
}

function Head({ column, numeric, sort, onSort }: HeadProps) {
  const now = sortOf(sort, ORDER);
  const sorted = now.column === column;
  const Icon = now.descending ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" className={numeric ? styles.numeric : undefined} aria-sort={sorted ? (now.descending ? 'descending' : 'ascending') : undefined}>
      <button type="button" onClick={() => onSort(nextSort(sort, column, ORDER))}>
        {USERS.columns[column]}
        {sorted && <Icon size={14} aria-hidden="true" />}
      </button>
    </th>
  );
}
