import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Failure } from '../kit/states';
import { usersQuery } from '../users/users-query';
import { TRAININGS } from '../words/trainings';
import styles from './people-picker.module.css';
import { PickedPerson } from './picked-person';

const TYPING_MILLISECONDS = 250;

interface PeoplePickerProps {
  readonly customerId: string;
  /** UUIDs. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** People of an account to be ticked one by one; searched and paged by the server. */
export function PeoplePicker({ customerId, chosen, onChange }: PeoplePickerProps) {
  const [q, setQ] = useState('');
  const [needle] = useDebouncedValue(q.trim(), TYPING_MILLISECONDS);
  const query = useInfiniteQuery(usersQuery(customerId, { q: needle === '' ? undefined : needle, sort: 'name' }));
  const { data, error } = query;
  const users = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <fieldset className={styles.picker}>
      <legend className="visually-hidden">{TRAININGS.usersToInvite}</legend>
      <input
        type="search"
        className={styles.search}
        aria-label={TRAININGS.search}
        placeholder={TRAININGS.search}
        maxLength={200}
        value={q}
        onChange={({ currentTarget }) => setQ(currentTarget.value)}
        // In a form Enter sends it; here it is the end of a word.
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      {error !== null && <Failure error={error} what={TRAININGS.users} onRetry={() => void query.refetch()} />}
      {error === null && (
        <ul className={styles.list} aria-label={TRAININGS.usersToInvite} aria-busy={data === undefined} tabIndex={0}>
          {users.map((user) => (
            <PickedPerson
              key={user.id}
              user={user}
              picked={chosen.includes(user.id)}
              onPick={(picked) => onChange(picked ? [...chosen, user.id] : chosen.filter((id) => id !== user.id))}
            />
          ))}
          {data !== undefined && users.length === 0 && (
            <li className={`${styles.person} ${styles.off} small`}>{needle === '' ? TRAININGS.nobody : TRAININGS.nobodyMatches}</li>
          )}
          {query.hasNextPage && (
            <li className={`${styles.person} ${styles.off}`}>
              <Button variant="default" size="compact-sm" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {TRAININGS.more}
              </Button>
            </li>
          )}
        </ul>
      )}
      <div className={styles.foot}>
        <span className="small" role="status">
          {TRAININGS.chosenCount(chosen.length)}
        </span>
        {chosen.length > 0 && (
          <Button variant="default" size="compact-sm" onClick={() => onChange([])}>
            {TRAININGS.chooseNone}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
