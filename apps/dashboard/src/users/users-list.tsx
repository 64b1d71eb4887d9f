import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { DEFAULT_PERIOD } from '../customer/adoption-search';
import { SearchField } from '../kit/search-field';
import { ShowMore } from '../kit/show-more';
import { Empty, Failure, Loading, Skeleton } from '../kit/states';
import { useSelection } from '../kit/use-selection';
import { useTyped } from '../kit/use-typed';
import { USERS } from '../words/users';
import { ListFoot } from './list-foot';
import { type UsersWanted, usersQuery } from './users-query';
import { UsersTable } from './users-table';
import styles from './users-list.module.css';

interface UsersListProps {
  readonly customerId: string;
  /** Names the list: "Acme Corp: dormant users". */
  readonly title: string;
  readonly wanted: UsersWanted;
  /** How many there are while nothing is searched for; null: not known. */
  readonly total: number | null;
  /** What is searched for. */
  readonly q: string;
  readonly sort: string | undefined;
  readonly onSearch: (q: string) => void;
  readonly onSort: (sort: string | undefined) => void;
  readonly onUser: (id: string) => void;
  /** The search field takes the focus when a dialog opens. */
  readonly focused?: boolean;
  /** What else can be done for those who are ticked, else for everybody in it. @param ticked UUIDs */
  readonly actions?: (ticked: readonly string[]) => ReactNode;
}

/** The people behind a count: searched, ordered and paged by the server; ticked ones or all of them can be exported. */
export function UsersList({ customerId, title, wanted, total, q, sort, onSearch, onSort, onUser, focused, actions }: UsersListProps) {
  const [typed, type] = useTyped(q, onSearch);
  const asked = { ...wanted, q: q === '' ? undefined : q, sort };
  const query = useInfiniteQuery(usersQuery(customerId, asked));
  const selection = useSelection();
  const table = useRef<HTMLDivElement>(null);
  const { data, error } = query;
  const users = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className={styles.list}>
      <div className={styles.head}>
        <div className={styles.search}>
          <SearchField name={USERS.search} value={typed} onChange={type} focused={focused} />
        </div>
        <p className="small">{USERS.counted(USERS.inPeriod[wanted.period ?? DEFAULT_PERIOD])}</p>
      </div>
      {error !== null && <Failure error={error} what={USERS.data} onRetry={() => void query.refetch()} />}
      {data === undefined && error === null && (
        <Loading what={USERS.data}>
          <Skeleton height={420} />
        </Loading>
      )}
      {data !== undefined && users.length === 0 && <Empty title={q !== '' ? USERS.noMatch : wanted.status === 'dormant' ? USERS.everyoneIn : USERS.none} />}
      {users.length > 0 && <UsersTable title={title} users={users} sort={sort} selection={selection} onSort={onSort} onUser={onUser} ref={table} />}
      {data !== undefined && <ShowMore count={users.length} query={query} table={table} />}
      {(users.length > 0 || selection.accounts.length > 0 || actions !== undefined) && (
        <ListFoot
          customerId={customerId}
          title={title}
          asked={asked}
          shown={users}
          total={!query.hasNextPage ? users.length : q === '' ? total : null}
          selection={selection}
          actions={actions?.(selection.accounts.map(({ id }) => id))}
        />
      )}
    </div>
  );
}
