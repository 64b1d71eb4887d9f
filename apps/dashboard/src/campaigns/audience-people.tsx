import { formatDate, formatInteger, MISSING } from '@adoption/presentation';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Api } from '../api/client';
import { ShowMore } from '../kit/show-more';
import { Empty, Failure, Loading, Skeleton } from '../kit/states';
import { numericCell, Table } from '../kit/table';
import { alarm } from '../kit/toast';
import { Value } from '../kit/value';
import { usersQuery } from '../users/users-query';
import { CAMPAIGN } from '../words/campaign-dialog';
import { everybodyIn } from './campaign-queries';
import type { AudienceGroup } from './audience-groups';
import styles from './audience-step.module.css';

interface AudiencePeopleProps {
  readonly customerId: string;
  readonly group: AudienceGroup;
  readonly unticked: ReadonlySet<string>;
  readonly onUntick: (unticked: ReadonlySet<string>) => void;
}

/** The people of a group, all ticked at first; who is unticked gets no mail. */
export function AudiencePeople({ customerId, group, unticked, onUntick }: AudiencePeopleProps) {
  const query = useInfiniteQuery(usersQuery(customerId, { status: group }));
  const table = useRef<HTMLDivElement>(null);
  const { data, error } = query;
  const users = data?.pages.flatMap(({ items }) => items) ?? [];
  if (error !== null) return <Failure error={error} what={CAMPAIGN.peopleData} onRetry={() => void query.refetch()} />;
  if (data === undefined)
    return (
      <Loading what={CAMPAIGN.peopleData}>
        <Skeleton height={320} />
      </Loading>
    );
  if (users.length === 0) return <Empty title={CAMPAIGN.nobody} />;
  const tick = (id: string, ticked: boolean): void => onUntick(new Set(ticked ? [...unticked].filter((other) => other !== id) : [...unticked, id]));
  // All of them, also those who are not shown yet.
  const onAll = (all: boolean): void => {
    if (all) onUntick(new Set());
    else
      everybodyIn(customerId, group).then(
        (everybody) => onUntick(new Set(everybody)),
        (refused: unknown) => alarm(CAMPAIGN.peopleFailed, refused),
      );
  };
  return (
    <div>
      <p className="small">{unticked.size === 0 ? CAMPAIGN.everybody : CAMPAIGN.selected(unticked.size)}</p>
      <div className={styles.people}>
        <Table caption={CAMPAIGN.people(CAMPAIGN.groups[group])} stacked className={styles.table} ref={table}>
          <Head all={unticked.size === 0} onAll={onAll} />
          <tbody>
            {users.map((user) => (
              <Row key={user.id} user={user} ticked={!unticked.has(user.id)} onTick={(ticked) => tick(user.id, ticked)} />
            ))}
          </tbody>
        </Table>
      </div>
      <ShowMore count={users.length} query={query} table={table} />
    </div>
  );
}

const Head = ({ all, onAll }: { readonly all: boolean; readonly onAll: (all: boolean) => void }) => (
  <thead>
    <tr>
      <td>
        <label className={styles.tick}>
          <input type="checkbox" aria-label={CAMPAIGN.all} checked={all} onChange={({ currentTarget }) => onAll(currentTarget.checked)} />
        </label>
      </td>
      <th scope="col">{CAMPAIGN.columns.name}</th>
      <th scope="col">{CAMPAIGN.columns.team}</th>
      <th scope="col" className={numericCell(true)}>
        {CAMPAIGN.columns.daysInactive}
      </th>
      <th scope="col">{CAMPAIGN.columns.lastActiveOn}</th>
    </tr>
  </thead>
);

interface RowProps {
  readonly user: Api<'AccountUserResponse'>;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

function Row({ user, ticked, onTick }: RowProps) {
  const { name, externalId, email, team, daysInactive, lastActiveOn } = user;
  return (
    <tr>
      <td>
        <label className={styles.tick}>
          <input
            type="checkbox"
            aria-label={CAMPAIGN.select(name ?? externalId)}
            checked={ticked}
            onChange={({ currentTarget }) => onTick(currentTarget.checked)}
          />
        </label>
      </td>
      <th scope="row" tabIndex={-1}>
        {name ?? externalId}
        <span className="small">{email ?? CAMPAIGN.noAddress}</span>
      </th>
      <td data-label={CAMPAIGN.columns.team}>
        <Value text={team ?? MISSING} />
      </td>
      <td data-label={CAMPAIGN.columns.daysInactive} className={numericCell(true)}>
        <Value text={formatInteger(daysInactive)} />
      </td>
      <td data-label={CAMPAIGN.columns.lastActiveOn}>
        <Value text={lastActiveOn === null ? MISSING : formatDate(lastActiveOn)} />
      </td>
    </tr>
  );
}
