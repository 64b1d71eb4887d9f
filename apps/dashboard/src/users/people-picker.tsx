import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SearchField } from '../kit/search-field';
import { Failure, Loading, Skeleton } from '../kit/states';
import { PICKER } from '../words/people-picker';
import { STATES } from '../words/states';
import { USERS } from '../words/users';
import { canBeWrittenTo } from './can-be-written-to';
import { groupsFor, type PeopleGroup, wantedOf } from './people-group';
import field from '../kit/field.module.css';
import styles from './people-picker.module.css';
import { PickedPerson } from './picked-person';
import { usersQuery } from './users-query';

const TYPING_MILLISECONDS = 250;

interface PeoplePickerProps {
  readonly customerId: string;
  /** Names the list. */
  readonly name: string;
  /** Key of the feature that people may be without use of; empty: none is chosen yet. */
  readonly feature: string;
  /** UUIDs. */
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** People of an account to tick one by one: searched, narrowed and paged by the server. Who cannot be written to cannot be ticked. */
export function PeoplePicker({ customerId, name, feature, chosen, onChange }: PeoplePickerProps) {
  const [q, setQ] = useState('');
  const [group, setGroup] = useState<PeopleGroup>('all');
  const [needle] = useDebouncedValue(q.trim(), TYPING_MILLISECONDS);
  const query = useInfiniteQuery(usersQuery(customerId, { ...wantedOf(group, feature), q: needle === '' ? undefined : needle, sort: 'name' }));
  const { data, error } = query;
  const users = data?.pages.flatMap(({ items }) => items) ?? [];
  const toggle = (user: string): void => {
    const next = new Set(chosen);
    if (!next.delete(user)) next.add(user);
    onChange(next);
  };
  return (
    <fieldset className={styles.picker}>
      <legend className="visually-hidden">{name}</legend>
      <div className={styles.head}>
        <SearchField name={USERS.search} value={q} onChange={setQ} />
        <select
          aria-label={PICKER.show}
          className={field.control}
          value={group}
          onChange={({ currentTarget }) => setGroup(groupsFor(feature).find((one) => one === currentTarget.value) ?? 'all')}
        >
          {groupsFor(feature).map((one) => (
            <option key={one} value={one}>
              {PICKER.groups[one]}
            </option>
          ))}
        </select>
      </div>
      {error !== null && <Failure error={error} what={USERS.data} onRetry={() => void query.refetch()} />}
      {error === null && data === undefined && (
        <Loading what={USERS.data}>
          <Skeleton height={240} />
        </Loading>
      )}
      {error === null && data !== undefined && (
        <ul className={styles.list} aria-label={name} tabIndex={0}>
          {users.map((user) => (
            <PickedPerson key={user.id} user={user} picked={chosen.has(user.id)} onPick={() => toggle(user.id)} />
          ))}
          {users.length === 0 && <li className={`${styles.person} ${styles.off} small`}>{needle === '' && group === 'all' ? PICKER.nobody : USERS.noMatch}</li>}
          {query.hasNextPage && (
            <li className={`${styles.person} ${styles.off}`}>
              <Button variant="default" size="compact-sm" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {STATES.more}
              </Button>
            </li>
          )}
        </ul>
      )}
      <Foot
        count={chosen.size}
        onAll={() => onChange(new Set([...chosen, ...users.filter(canBeWrittenTo).map(({ id }) => id)]))}
        onNone={() => onChange(new Set())}
      />
    </fieldset>
  );
}

const Foot = ({ count, onAll, onNone }: { readonly count: number; readonly onAll: () => void; readonly onNone: () => void }) => (
  <div className={styles.foot}>
    <span className={`small ${styles.count}`} role="status">
      {PICKER.count(count)}
    </span>
    <Button variant="default" size="compact-sm" onClick={onAll}>
      {PICKER.allShown}
    </Button>
    <Button variant="default" size="compact-sm" disabled={count === 0} onClick={onNone}>
      {PICKER.none}
    </Button>
  </div>
);
