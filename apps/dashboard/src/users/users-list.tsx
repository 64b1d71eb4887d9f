import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { formatDate, formatInteger, MISSING } from '@adoption/presentation';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Api } from '../api/client';
import { nextSort, sortOf, type TableOrder } from '../kit/next-sort';
import { Empty, Failure, Loading, Skeleton } from '../kit/states';
import { Value } from '../kit/value';
import { type UsersWanted, usersQuery } from './users-query';
import { USERS } from '../words/users';
import styles from './users-list.module.css';

type User = Api<'AccountUserResponse'>;
type Column = keyof typeof USERS.columns;

interface UsersListProps {
  readonly customerId: string;
  readonly wanted: UsersWanted;
  readonly q: string;
  readonly sort: string | undefined;
  readonly onSearch: (q: string) => void;
  readonly onSort: (sort: string | undefined) => void;
  readonly onUser: (id: string) => void;
}

const ORDER: TableOrder = { standard: '-daysInactive', ascendingFirst: new Set(['name', 'team', 'role']) };
const TYPING_MILLISECONDS = 250;
const COLUMNS: readonly { readonly key: Column; readonly numeric: boolean; readonly cell: (user: User) => string | null }[] = [
  { key: 'team', numeric: false, cell: ({ team }) => team },
  { key: 'role', numeric: false, cell: ({ role }) => role },
  { key: 'daysInactive', numeric: true, cell: ({ daysInactive }) => (daysInactive === null ? null : formatInteger(daysInactive)) },
  { key: 'lastActiveOn', numeric: false, cell: ({ lastActiveOn }) => (lastActiveOn === null ? null : formatDate(lastActiveOn)) },
  { key: 'signedUpOn', numeric: false, cell: ({ signedUpOn }) => (signedUpOn === null ? null : formatDate(signedUpOn)) },
  { key: 'sessions', numeric: true, cell: ({ sessions }) => formatInteger(sessions) },
  { key: 'actions', numeric: true, cell: ({ actions }) => formatInteger(actions) },
];

/** The people behind a count: searched, ordered and paged by the server. */
export function UsersList({ customerId, wanted, q, sort, onSearch, onSort, onUser }: UsersListProps) {
  const [needle] = useDebouncedValue(q.trim(), TYPING_MILLISECONDS);
  const query = useInfiniteQuery(usersQuery(customerId, { ...wanted, q: needle === '' ? undefined : needle, sort }));
  const users = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className={styles.list}>
      <input
        type="search"
        className={styles.search}
        aria-label={USERS.search}
        placeholder={USERS.search}
        maxLength={200}
        value={q}
        onChange={({ currentTarget }) => onSearch(currentTarget.value)}
      />
      {query.error !== null && <Failure error={query.error} what={USERS.data} onRetry={() => void query.refetch()} />}
      {query.data === undefined && query.error === null && (
        <Loading what={USERS.data}>
          <Skeleton height={420} />
        </Loading>
      )}
      {query.data !== undefined && users.length === 0 && (
        <Empty title={needle !== '' ? USERS.noMatch : wanted.status === 'dormant' ? USERS.everyoneIn : USERS.none} />
      )}
      {users.length > 0 && (
        <div className={styles.scroll} role="region" aria-label={USERS.lists.all} tabIndex={0}>
          <table className={styles.table}>
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
      )}
      {users.length > 0 && (
        <p className={styles.more}>
          <span className="small">{USERS.shown(formatInteger(users.length))}</span>
          {query.hasNextPage && (
            <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {USERS.more}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}

function Row({ user, onUser }: { readonly user: User; readonly onUser: (id: string) => void }) {
  return (
    <tr>
      <th scope="row">
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

function Head({ column, numeric, sort, onSort }: HeadProps): ReactNode {
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
