import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Api } from '../api/client';
import { Failure, Loading, Skeleton } from '../kit/states';
import { type UsersWanted, usersQuery } from '../users/users-query';
import { SENDS } from '../words/sends';
import styles from './people-picker.module.css';

type User = Api<'AccountUserResponse'>;
type Group = keyof typeof SENDS.people.groups;
const GROUPS: readonly Group[] = ['all', 'unused', 'power', 'dormant', 'never_active'];
const TYPING_MILLISECONDS = 250;

interface PeoplePickerProps {
  readonly customerId: string;
  readonly feature: string;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** People of an account to tick: searched, narrowed and paged by the server. Who cannot be written to cannot be ticked. */
export function PeoplePicker({ customerId, feature, chosen, onChange }: PeoplePickerProps) {
  const id = useId();
  const [q, setQ] = useState('');
  const [group, setGroup] = useState<Group>('all');
  const [needle] = useDebouncedValue(q.trim(), TYPING_MILLISECONDS);
  const query = useInfiniteQuery(usersQuery(customerId, { ...wantedOf(group, feature), q: needle === '' ? undefined : needle, sort: 'name' }));
  const users = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const toggle = (user: string): void => {
    const next = new Set(chosen);
    if (!next.delete(user)) next.add(user);
    onChange(next);
  };
  return (
    <div className={styles.picker}>
      <div className={styles.head}>
        <input
          type="search"
          aria-label={SENDS.people.search}
          placeholder={SENDS.people.search}
          maxLength={200}
          value={q}
          onChange={({ currentTarget }) => setQ(currentTarget.value)}
          // Enter searches; it does not send the form.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
        <label htmlFor={id} className="visually-hidden">
          {SENDS.people.show}
        </label>
        <select id={id} value={group} onChange={({ currentTarget }) => setGroup(GROUPS.find((one) => one === currentTarget.value) ?? 'all')}>
          {GROUPS.map((one) => (
            <option key={one} value={one}>
              {SENDS.people.groups[one]}
            </option>
          ))}
        </select>
      </div>
      {query.error !== null && <Failure error={query.error} what={SENDS.people.data} onRetry={() => void query.refetch()} />}
      {query.data === undefined && query.error === null && (
        <Loading what={SENDS.people.data}>
          <Skeleton height={240} />
        </Loading>
      )}
      {query.data !== undefined && (
        <div className={styles.people} role="region" aria-label={SENDS.people.name} tabIndex={0}>
          {users.length === 0 && <p className="small">{SENDS.people.none}</p>}
          <ul>
            {users.map((user) => (
              <li key={user.id}>
                <label>
                  <input type="checkbox" checked={chosen.has(user.id)} disabled={!reachable(user)} onChange={() => toggle(user.id)} />
                  {user.name ?? user.externalId}
                  <span className="small">{hintOf(user)}</span>
                </label>
              </li>
            ))}
          </ul>
          {query.hasNextPage && (
            <Button variant="default" size="compact-sm" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {SENDS.people.more}
            </Button>
          )}
        </div>
      )}
      <div className={styles.foot}>
        <Button variant="default" size="compact-sm" onClick={() => onChange(new Set([...chosen, ...users.filter(reachable).map((user) => user.id)]))}>
          {SENDS.people.allShown}
        </Button>
        <Button variant="default" size="compact-sm" disabled={chosen.size === 0} onClick={() => onChange(new Set())}>
          {SENDS.people.clear}
        </Button>
      </div>
    </div>
  );
}

function wantedOf(group: Group, feature: string): UsersWanted {
  if (group === 'unused') return { feature, used: 'false' };
  if (group === 'power') return { activity: 'power' };
  return group === 'all' ? {} : { status: group };
}

const reachable = ({ email, status }: User): boolean => email !== null && status !== 'left' && status !== null;
const hintOf = (user: User): string => (user.email === null ? SENDS.people.noEmail : reachable(user) ? user.email : `${user.email} · ${SENDS.people.left}`);
